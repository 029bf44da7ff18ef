package vn.chiboso.notification.domain;

/**
 * The fact that made a notice necessary; (subject, name, person) is unique, so hearing a fact twice tells once.
 *
 * @param name     {@code announced-2}, {@code cancelled}, …
 * @param sequence orders the facts about one subject: a newer one overtakes what has not gone out yet
 */
public record Cause(String name, int sequence) {
    public static final Cause CANCELLED = new Cause("cancelled", 1_000_000);
    public static final Cause RECORDED = new Cause("recorded", 2_000_000);

    public Cause {
        if (name.isBlank() || sequence < 0) {
            throw new IllegalArgumentException("'%s' (%d) is no cause".formatted(name, sequence));
        }
    }

    /** A fact that happens once. */
    public static Cause once(String name) {
        return new Cause(name, 0);
    }

    /** A fact that can happen again: {@code name-round}. */
    public static Cause repeated(String name, int round) {
        return new Cause(name + "-" + round, round);
    }
}
