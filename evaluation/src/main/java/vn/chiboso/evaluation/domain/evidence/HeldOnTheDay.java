package vn.chiboso.evaluation.domain.evidence;

/** Held on the expected day: the 3rd, or the next working day (50-CT/TW). Kinds without a fixed day always are. */
final class HeldOnTheDay implements Check {
    @Override
    public Finding look(Case given) {
        var expected = given.facts().expectedDay();
        if (expected == null) {
            return Finding.met("day-free");
        }
        var day = given.day();
        if (day.equals(expected)) {
            return Finding.met("day-kept", day);
        }
        return Finding.missed("day-missed", day, expected);
    }
}
