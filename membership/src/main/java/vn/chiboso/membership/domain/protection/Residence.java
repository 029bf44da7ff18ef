package vn.chiboso.membership.domain.protection;

import vn.chiboso.membership.domain.Folding;

/**
 * Nơi cư trú, in two parts, so that what is masked does not depend on commas.
 *
 * @param home    house, street, hamlet; empty when only the commune is known
 * @param commune commune and province, empty when only the home is known
 */
public record Residence(String home, String commune) {
    /** What stands for the part at home. */
    public static final String MASK = "•••";

    private static final int LONGEST = 200;

    public Residence {
        home = Folding.tidy(home);
        commune = Folding.tidy(commune);
        if (home.length() > LONGEST) {
            throw ProtectionRefusal.tooLong("residence", LONGEST);
        }
        if (commune.length() > LONGEST) {
            throw ProtectionRefusal.tooLong("commune", LONGEST);
        }
    }

    public boolean isNothing() {
        return home.isEmpty() && commune.isEmpty();
    }

    /** The commune only. */
    public String masked() {
        if (home.isEmpty()) {
            return commune;
        }
        return commune.isEmpty() ? MASK : MASK + ", " + commune;
    }

    /** As on an envelope. */
    public String full() {
        return home.isEmpty() || commune.isEmpty() ? home + commune : home + ", " + commune;
    }

    @Override
    public String toString() {
        return masked();
    }
}
