package vn.chiboso.evaluation.domain.evidence;

import vn.chiboso.evaluation.domain.Days;

/** Members were told, and so was the superior member in charge. */
final class NoticeGiven implements Check {
    @Override
    public Finding look(Case given) {
        var facts = given.facts();
        var at = facts.noticeAt();
        if (at == null) {
            return Finding.missed("no-notice");
        }
        return facts.superiorInvited()
                ? Finding.met("notice", Days.clockAt(at))
                : Finding.missed("notice-without-superior", Days.clockAt(at));
    }
}
