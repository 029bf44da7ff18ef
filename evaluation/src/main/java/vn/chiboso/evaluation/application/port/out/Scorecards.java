package vn.chiboso.evaluation.application.port.out;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Scorecards with their entries and decisions; the history is kept beside them and only grows. */
public interface Scorecards {
    Optional<Scorecard> find(ScorecardId id);

    Optional<Scorecard> of(MeetingId meeting);

    /** Cards of a branch for the months, oldest first. */
    List<Scorecard> ofUnit(UnitId unit, YearMonth from, YearMonth to);

    /** Cards of a month at or below the path. */
    List<Scorecard> under(UnitPath scope, YearMonth month);

    /** Adds or replaces and appends the fresh changes as of that account; refuses with STALE when somebody else changed it meanwhile. */
    void save(Scorecard card, AccountId by);

    /** Every change, oldest first. */
    List<Change> history(ScorecardId id);

    /** Adopted cards at or below the path, of months from that one on, that have no official decision. */
    int countUndecided(UnitPath scope, YearMonth from);
}
