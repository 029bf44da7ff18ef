package vn.chiboso.membership.api;

/** The second factor of local accounts, for whoever keeps the sign-in. */
public interface SecondFactors {
    /** What a right password is followed by. */
    enum Step {
        /** Nothing: signed in. */
        NONE,
        /** A code; not signed in until then. */
        CODE,
        /** Signed in only to set up a second factor. */
        ENROL
    }

    Step after(SignIn signIn);

    /** Whether a telephone is set up. */
    boolean isOn(AccountId account);

    /** Whether the code is the telephone's of now, or an unused one of those to come in without it; it is spent either way. */
    boolean accepts(AccountId account, String code);
}
