package vn.chiboso.evaluation.adapter.out.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.Entry;
import vn.chiboso.evaluation.domain.scorecard.Head;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Progress;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Rows of a scorecard as domain values. */
final class ScorecardRows {
    private ScorecardRows() {}

    static Scorecard card(ResultSet row, List<Entry> entries, List<OfficialDecision> decisions) throws SQLException {
        var head = new Head(
                new ScorecardId(Sql.id(row, "id")),
                new MeetingId(Sql.id(row, "meeting_id")),
                new UnitId(Sql.id(row, "unit_id")),
                new UnitPath(row.getString("unit_path")),
                Sql.month(row, "month"),
                MeetingKind.valueOf(row.getString("meeting_kind")),
                Sql.day(row, "meeting_day"),
                new CriteriaSetId(Sql.id(row, "criteria_set_id")));
        var progress = new Progress(
                ScorecardState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getBoolean("thematic"),
                Sql.number(row, "total"),
                Sql.grade(row, "grade"),
                vote(row));
        return new Scorecard(head, progress, entries, decisions, row.getLong("version"));
    }

    private static @Nullable VoteResult vote(ResultSet row) throws SQLException {
        var id = Sql.idOrNull(row, "vote_id");
        return id == null
                ? null
                : new VoteResult(
                        new VoteId(id),
                        row.getInt("vote_base"),
                        row.getInt("vote_required"),
                        row.getInt("vote_for"),
                        row.getInt("vote_against"),
                        row.getInt("vote_abstained"),
                        row.getBoolean("vote_passed"),
                        Sql.instant(row, "vote_at"));
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("number"),
                Sql.number(row, "points"),
                Sql.number(row, "proposed"),
                Sql.number(row, "adopted"),
                Sql.text(row, "remark"),
                Sql.text(row, "remedy"),
                Sql.text(row, "entered_by"),
                Sql.instantOrNull(row, "entered_at"));
    }

    static OfficialDecision decision(ResultSet row, Map<String, BigDecimal> items) throws SQLException {
        return new OfficialDecision(
                row.getInt("number"),
                row.getBigDecimal("points"),
                Grade.valueOf(row.getString("grade")),
                items,
                row.getString("comment"),
                row.getString("by_name"),
                Sql.instant(row, "at"));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                Sql.instant(row, "at"),
                row.getString("by_name"),
                Change.Kind.valueOf(row.getString("kind")),
                Sql.text(row, "number"),
                Sql.text(row, "from_value"),
                Sql.text(row, "to_value"),
                Sql.text(row, "reason"));
    }
}
