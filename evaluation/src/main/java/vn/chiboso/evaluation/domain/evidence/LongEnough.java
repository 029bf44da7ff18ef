package vn.chiboso.evaluation.domain.evidence;

/**
 * At least the required minutes (42-HD/BTCTW: 90; local rules may ask more); a meeting that still runs is not too short yet, and
 * nothing is said of one entered afterwards until its end is.
 */
final class LongEnough implements Check {
    @Override
    public Finding look(Case given) {
        var minutes = given.facts().minutesLong();
        var required = given.facts().requiredMinutes();
        if (minutes == null) {
            return Finding.pending("length-unsaid", required);
        }
        if (minutes >= required) {
            return Finding.met("long-enough", minutes, required);
        }
        if (given.isOpen()) {
            return Finding.pending("length-ahead", minutes, required);
        }
        return given.isOver() ? Finding.missed("too-short", minutes, required) : Finding.unknown("not-opened");
    }
}
