package vn.chiboso.evaluation.domain.evidence;

import java.time.Duration;
import vn.chiboso.evaluation.domain.Days;

/** The last paper stood at least the set hours before the planned start (42-HD/BTCTW: one day; counted as 24 hours, the stricter reading). */
final class PapersInTime implements Check {
    @Override
    public Finding look(Case given) {
        var facts = given.facts();
        var last = facts.lastPaperAt();
        if (last == null || facts.papersAttached() == 0) {
            return Finding.missed("no-papers");
        }
        var hours = given.terms().paperHours();
        var latest = facts.meeting().startsAt().minus(Duration.ofHours(hours));
        return last.isAfter(latest)
                ? Finding.missed("papers-late", facts.papersAttached(), Days.clockAt(last), hours)
                : Finding.met("papers-in-time", facts.papersAttached(), Days.clockAt(last), hours);
    }
}
