package vn.chiboso.evaluation.domain.evidence;

/** The chair summed up and closed; that comes after the score, so an open meeting has not missed it. */
final class Concluded implements Check {
    @Override
    public Finding look(Case given) {
        if (given.isOver()) {
            return Finding.met("concluded");
        }
        return given.isOpen() ? Finding.pending("conclusion-ahead") : Finding.unknown("not-opened");
    }
}
