package vn.chiboso.evaluation.domain.evidence;

/** The committee met before; a branch without a committee loses nothing. */
final class CommitteeMet implements Check {
    @Override
    public Finding look(Case given) {
        var met = given.facts().committeeMet();
        if (met == null) {
            return Finding.met("no-committee");
        }
        return met ? Finding.met("committee-met") : Finding.missed("committee-not-met");
    }
}
