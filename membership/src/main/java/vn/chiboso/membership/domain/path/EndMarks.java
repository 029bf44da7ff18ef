package vn.chiboso.membership.domain.path;

/** What is said of an end after it was recorded: whether it was for one of the crimes after which readmission waits longer (208-QĐ/TW). */
final class EndMarks {
    private EndMarks() {}

    /** Refuses a mark of anything but an end that counts, and one that says what is said already. */
    static void require(Path path, Act mark) {
        var end = path.inForce().stream()
                .filter(act -> act.id().equals(mark.about()) && act.kind().mayBeCriminal())
                .findFirst()
                .orElseThrow(PathRefusal::notFound);
        if (mark.on().isBefore(end.on())) {
            throw PathRefusal.tooEarly("mark-early", end.on());
        }
        if (isCriminal(path, end) == mark.criminal()) {
            throw PathRefusal.markedAlready();
        }
    }

    /** What was said last and not annulled, or else as the end was recorded. */
    static boolean isCriminal(Path path, Act end) {
        return path.acts().stream()
                .filter(act -> end.id().equals(act.about()) && !path.isAnnulled(act.id()))
                .reduce((_, later) -> later)
                .map(Act::criminal)
                .orElse(end.criminal());
    }
}
