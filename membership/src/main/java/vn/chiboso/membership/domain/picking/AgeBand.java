package vn.chiboso.membership.domain.picking;

import java.time.LocalDate;

/** Ages in whole years as papers count them, by the year of birth: this year less that one. */
public enum AgeBand {
    TO_30(0, 30),
    TO_40(31, 40),
    TO_50(41, 50),
    TO_60(51, 60),
    TO_70(61, 70),
    OVER_70(71, 200);

    private final int least;
    private final int most;

    AgeBand(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The first year of birth of who is in the band this year. */
    public int bornFrom(LocalDate today) {
        return today.getYear() - most;
    }

    /** The last one, included. */
    public int bornUntil(LocalDate today) {
        return today.getYear() - least;
    }
}
