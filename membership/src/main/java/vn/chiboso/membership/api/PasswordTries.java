package vn.chiboso.membership.api;

import java.time.Duration;

/** Wrong passwords per user name, counted together wherever a password is asked for; kept by whoever keeps the sign-in. */
public interface PasswordTries {
    /** How long the next try has to wait; zero when it may be made now. */
    Duration wait(String userName);

    /** Counts a wrong password. */
    void failed(String userName);
}
