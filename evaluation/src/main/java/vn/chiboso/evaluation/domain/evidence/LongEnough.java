package vn.chiboso.evaluation.domain.evidence;

/**
 * At least the required minutes (42-HD/BTCTW: 90; local rules may ask more) of the meeting, or else those of both meetings of one
 * session. A meeting that still runs is not too short yet, and nothing is said of one entered on another day until its end is.
 */
final class LongEnough implements Check {
    @Override
    public Finding look(Case given) {
        var length = given.length();
        if (length == null) {
            return Finding.pending("length-unsaid", given.facts().requiredMinutes());
        }
        var of = length.ofSession() ? "session-" : "";
        if (length.isEnough()) {
            return Finding.met(of + "long-enough", length.minutes(), length.required());
        }
        if (given.isOpen()) {
            return Finding.pending(of + "length-ahead", length.minutes(), length.required());
        }
        return given.isOver()
                ? Finding.missed(of + "too-short", length.minutes(), length.required())
                : Finding.unknown("not-opened");
    }
}
