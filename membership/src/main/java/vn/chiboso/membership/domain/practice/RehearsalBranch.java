package vn.chiboso.membership.domain.practice;

/**
 * The pretend branch of the exercises. It exists only on the practice pages: it is no unit, has no roll and no meetings, so that
 * nothing of it can be counted, found, reported, told or exported.
 */
public final class RehearsalBranch {
    /** Shown on the page for the exercise of signing in; opens nothing. */
    public static final String USER_NAME = "tapduot";

    public static final String PASSWORD = "lua chin vang dong";
    /** On the pretend card. */
    public static final String CARD_CODE = "482 913";

    /** Of twelve members, one exempt; these are expected. */
    public static final int EXPECTED = 11;

    public static final int PRESENT = 8;
    /** Hands in the exercise of counting. */
    public static final int FOR = 6;

    public static final int AGAINST = 1;
    public static final int ABSTAINED = 1;

    private RehearsalBranch() {}
}
