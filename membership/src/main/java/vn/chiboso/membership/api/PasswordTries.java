package vn.chiboso.membership.api;

import java.time.Duration;

/** Wrong passwords and codes, counted together wherever the same thing is asked for; kept by whoever keeps the sign-in. */
public interface PasswordTries {
    /** On what tries are counted. Each kind is counted apart, whatever its text is. */
    sealed interface Subject {}

    /** Passwords of an account, by its name. */
    record UserName(String name) implements Subject {}

    /** Codes of invitations, by the network address they come from. */
    record InvitationsFrom(String address) implements Subject {}

    /** User names tried with one invitation. */
    record NamesFor(String invitation) implements Subject {}

    /**
     * Counts a try as wrong, before anything is compared: many at once are then no more than one after the other.
     *
     * @return zero when it may be made now; otherwise how long to wait, and nothing was counted
     */
    Duration begin(Subject subject);

    /** The try was wrong. */
    void failed(Subject subject);

    /** The try was right; the subject is forgiven. */
    void succeeded(Subject subject);
}
