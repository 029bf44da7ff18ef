package vn.chiboso.membership.domain.readiness;

/**
 * How many persons of a unit and everything below; nobody is named.
 *
 * @param people    on the rolls
 * @param asked     of whom something was said, and not taken back
 * @param noDevice  with a plain telephone or nothing
 * @param weak      with a weak connection at home, or none
 */
public record ReadinessCounts(
        long people, long asked, long fromAfar, long withDevice, long onPaper, long noDevice, long weak) {
    public static final ReadinessCounts NOBODY = new ReadinessCounts(0, 0, 0, 0, 0, 0, 0);
    private static final int PER_MILLE = 1000;

    public ReadinessCounts plus(ReadinessCounts other) {
        return new ReadinessCounts(
                people + other.people,
                asked + other.asked,
                fromAfar + other.fromAfar,
                withDevice + other.withDevice,
                onPaper + other.onPaper,
                noDevice + other.noDevice,
                weak + other.weak);
    }

    /** Of those asked, in tenths of a percent; 0 when nobody was. */
    public long perMille(long some) {
        return asked == 0 ? 0 : Math.round((double) some * PER_MILLE / asked);
    }

    /** How far asking has come, in tenths of a percent. */
    public long askedPerMille() {
        return people == 0 ? 0 : Math.round((double) asked * PER_MILLE / people);
    }
}
