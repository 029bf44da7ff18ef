package vn.chiboso.membership.api;

import java.time.Duration;

/** Wrong passwords per user name, counted together wherever a password is asked for; kept by whoever keeps the sign-in. */
public interface PasswordTries {
    /**
     * Counts a try as wrong, before the password is compared: many at once are then no more than one after the other.
     *
     * @return zero when it may be made now; otherwise how long to wait, and nothing was counted
     */
    Duration begin(String userName);

    /** The password of the try was wrong. */
    void failed(String userName);

    /** The password of the try was right; the name is forgiven. */
    void succeeded(String userName);
}
