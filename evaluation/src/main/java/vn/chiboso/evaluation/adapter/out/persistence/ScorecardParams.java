package vn.chiboso.evaluation.adapter.out.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.Entry;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;

/** Statements and parameters that write a scorecard. */
final class ScorecardParams {
    static final String INSERT = """
            insert into evaluation.scorecard (id, meeting_id, unit_id, unit_path, month, meeting_kind, meeting_day,
                criteria_set_id, state, round, thematic, total, grade, vote_id, vote_base, vote_required, vote_for,
                vote_against, vote_abstained, vote_passed, vote_at)
            values (:id, :meeting, :unit, :path, :month, :kind, :day, :set, :state, :round, :thematic, :total, :grade,
                :vote, :base, :required, :inFavour, :against, :abstained, :passed, :voteAt)
            on conflict do nothing
            """;
    static final String UPDATE = """
            update evaluation.scorecard set state = :state, round = :round, thematic = :thematic, total = :total,
                grade = :grade, vote_id = :vote, vote_base = :base, vote_required = :required, vote_for = :inFavour,
                vote_against = :against, vote_abstained = :abstained, vote_passed = :passed, vote_at = :voteAt,
                version = version + 1
            where id = :id and version = :version
            """;
    static final String UPSERT_ENTRY = """
            insert into evaluation.scorecard_entry (scorecard_id, number, points, proposed, adopted, remark, remedy,
                entered_by, entered_at)
            values (:card, :number, :points, :proposed, :adopted, :remark, :remedy, :by, :at)
            on conflict (scorecard_id, number) do update set points = excluded.points, proposed = excluded.proposed,
                adopted = excluded.adopted, remark = excluded.remark, remedy = excluded.remedy,
                entered_by = excluded.entered_by, entered_at = excluded.entered_at
            """;
    static final String INSERT_CHANGE = """
            insert into evaluation.scorecard_change (scorecard_id, seq, at, by_name, kind, number, from_value, to_value, reason)
            select :card, coalesce(max(seq), 0) + 1, :at, :by, :kind, :number, :from, :to, :reason
            from evaluation.scorecard_change where scorecard_id = :card
            """;
    static final String INSERT_DECISION = """
            insert into evaluation.official_decision (scorecard_id, number, points, grade, comment, by_name, at)
            values (:card, :number, :points, :grade, :comment, :by, :at)
            on conflict do nothing
            """;

    private ScorecardParams() {}

    static Map<String, @Nullable Object> of(Scorecard card) {
        var params = new HashMap<String, @Nullable Object>();
        var head = card.head();
        var progress = card.progress();
        var vote = progress.vote();
        params.put("id", head.id().value());
        params.put("meeting", head.meeting().value());
        params.put("unit", head.unit().value());
        params.put("path", head.path().value());
        params.put("month", Sql.first(head.month()));
        params.put("kind", head.kind().name());
        params.put("day", head.day());
        params.put("set", head.set().value());
        params.put("state", progress.state().name());
        params.put("round", progress.round());
        params.put("thematic", progress.thematic());
        params.put("total", progress.total());
        params.put("grade", Sql.name(progress.grade()));
        params.put("vote", vote == null ? null : vote.vote().value());
        params.put("base", vote == null ? null : vote.base());
        params.put("required", vote == null ? null : vote.required());
        params.put("inFavour", vote == null ? null : vote.inFavour());
        params.put("against", vote == null ? null : vote.against());
        params.put("abstained", vote == null ? null : vote.abstained());
        params.put("passed", vote == null ? null : vote.passed());
        params.put("voteAt", vote == null ? null : Sql.moment(vote.at()));
        params.put("version", card.version());
        return params;
    }

    static Map<String, @Nullable Object> of(UUID card, Entry entry) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("card", card);
        params.put("number", entry.number());
        params.put("points", entry.points());
        params.put("proposed", entry.proposed());
        params.put("adopted", entry.adopted());
        params.put("remark", entry.remark());
        params.put("remedy", entry.remedy());
        params.put("by", entry.by());
        params.put("at", Sql.moment(entry.at()));
        return params;
    }

    static Map<String, @Nullable Object> of(UUID card, Change change) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("card", card);
        params.put("at", Sql.moment(change.at()));
        params.put("by", change.by());
        params.put("kind", change.kind().name());
        params.put("number", change.number());
        params.put("from", change.from());
        params.put("to", change.to());
        params.put("reason", change.reason());
        return params;
    }

    static Map<String, @Nullable Object> of(UUID card, OfficialDecision decision) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("card", card);
        params.put("number", decision.number());
        params.put("points", decision.points());
        params.put("grade", decision.grade().name());
        params.put("comment", decision.comment());
        params.put("by", decision.by());
        params.put("at", Sql.moment(decision.at()));
        return params;
    }
}
