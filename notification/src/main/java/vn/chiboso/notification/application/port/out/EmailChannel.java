package vn.chiboso.notification.application.port.out;

import vn.chiboso.notification.domain.Letter;

/** Sends letters. */
public interface EmailChannel {
    /** Whether the operator has set up a mail server. */
    boolean isConfigured();

    /** Hands the letter over and says what came of it; never throws. */
    Outcome send(Letter letter);

    /** What came of a letter. */
    sealed interface Outcome {}

    /** The server took it. */
    record Accepted() implements Outcome {}

    /** Never, for this address. */
    record Refused(String answer) implements Outcome {}

    /** Not now. */
    record Unreachable(String answer) implements Outcome {}
}
