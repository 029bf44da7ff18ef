package vn.chiboso.evaluation.domain.evidence;

import vn.chiboso.evaluation.domain.Days;

/** Results posted within the set days: to the e-handbook where somebody noted it, else filed where members read them. */
final class ResultsPosted implements Check {
    @Override
    public Finding look(Case given) {
        var handbook = given.facts().postedToHandbookAt();
        var posted = handbook == null ? given.facts().resultsFiledAt() : handbook;
        var last = given.postingDay();
        if (posted == null) {
            return given.isPostingAhead() ? Finding.pending("posting-ahead", last) : Finding.missed("not-posted", last);
        }
        var where = handbook == null ? "filed" : "posted";
        var day = Days.of(posted);
        return day.isAfter(last)
                ? Finding.missed(where + "-late", day, last)
                : Finding.met(where + "-in-time", day, last);
    }
}
