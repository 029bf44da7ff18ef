package vn.chiboso.bootstrap.web.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins on this name or from this address; says nothing about whether the account exists. */
final class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many failed sign-ins, wait " + wait);
        this.wait = wait;
    }

    /** Seconds to wait, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
