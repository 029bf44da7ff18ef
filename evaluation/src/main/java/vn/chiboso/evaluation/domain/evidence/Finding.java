package vn.chiboso.evaluation.domain.evidence;

import vn.chiboso.evaluation.domain.Phrase;

/** What one check found, and the sentence that says so with its numbers. */
record Finding(Outcome outcome, Phrase why) {
    /** PENDING: its time has not come, it counts as met until it has. UNKNOWN: the facts cannot say. */
    enum Outcome {
        MET,
        MISSED,
        PENDING,
        UNKNOWN
    }

    static Finding met(String key, Object... args) {
        return new Finding(Outcome.MET, Phrase.of("fact." + key, args));
    }

    static Finding missed(String key, Object... args) {
        return new Finding(Outcome.MISSED, Phrase.of("fact." + key, args));
    }

    static Finding pending(String key, Object... args) {
        return new Finding(Outcome.PENDING, Phrase.of("fact." + key, args));
    }

    static Finding unknown(String key, Object... args) {
        return new Finding(Outcome.UNKNOWN, Phrase.of("fact." + key, args));
    }
}
