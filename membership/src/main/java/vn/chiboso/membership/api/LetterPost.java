package vn.chiboso.membership.api;

import java.util.UUID;

/** Letters that this module writes itself, since nobody else may read what they carry; sent by whoever keeps the mail server. */
public interface LetterPost {
    /** What came of a letter. */
    enum Outcome {
        /** The server took it. */
        TAKEN,
        /** Never, for this address. */
        REFUSED,
        /** Not now. */
        UNREACHABLE
    }

    /** Whether the operator has set up a mail server. */
    boolean isConfigured();

    /** Hands the letter over and keeps no copy; never throws. */
    Outcome send(Letter letter);

    /**
     * A letter ready to go.
     *
     * @param id the same at every attempt, so that a letter sent twice shows once
     */
    record Letter(UUID id, String to, String toName, String subject, String text) {
        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }
}
