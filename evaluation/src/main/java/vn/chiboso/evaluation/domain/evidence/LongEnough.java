package vn.chiboso.evaluation.domain.evidence;

/** At least the required minutes (42-HD/BTCTW: 90; local rules may ask more). */
final class LongEnough implements Check {
    @Override
    public Finding look(Case given) {
        var minutes = given.facts().minutesLong();
        var required = given.facts().requiredMinutes();
        if (minutes >= required) {
            return Finding.met("long-enough", minutes, required);
        }
        return given.isOpen() || given.isOver()
                ? Finding.missed(given.isOpen() ? "too-short-so-far" : "too-short", minutes, required)
                : Finding.unknown("not-opened");
    }
}
