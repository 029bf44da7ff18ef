package vn.chiboso.evaluation.application.port.in;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** Adopted and official scores of a branch over twelve months. */
public interface ShowBranchScores {
    /** One meeting; points and grades are null until there are some. */
    record Score(
            MeetingId meeting,
            YearMonth month,
            LocalDate day,
            MeetingKind kind,
            ScorecardState state,
            @Nullable BigDecimal selfPoints,
            @Nullable Grade selfGrade,
            @Nullable BigDecimal officialPoints,
            @Nullable Grade officialGrade) {}

    /**
     * Oldest first; meetings whose card the actor may not read yet are left out.
     *
     * @param unscored open or concluded meetings without a tabled score, for those who may score them
     */
    record View(
            UnitView branch,
            YearMonth from,
            YearMonth to,
            Bands bands,
            List<Score> scores,
            List<MeetingSummary> unscored) {}

    View of(UnitId branch, Actor actor);
}
