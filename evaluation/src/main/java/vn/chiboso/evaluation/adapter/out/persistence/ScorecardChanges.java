package vn.chiboso.evaluation.adapter.out.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.membership.api.AccountId;

/** The history of cards. It stays SQL: rows are only ever added, and a card is read without it. */
@Component
class ScorecardChanges {
    private final JdbcClient sql;

    ScorecardChanges(JdbcClient sql) {
        this.sql = sql;
    }

    /** The card's own row must have been flushed. */
    void append(ScorecardId card, Change change, AccountId by) {
        sql.sql("""
                        insert into evaluation.scorecard_change (scorecard_id, seq, at, by_name, by_account, kind, number, from_value,
                            to_value, reason)
                        select :card, coalesce(max(seq), 0) + 1, :at, :by, :account, :kind, :number, :from, :to, :reason
                        from evaluation.scorecard_change where scorecard_id = :card
                        """).params(params(card, change)).param("account", by.value()).update();
    }

    /** Oldest first. */
    List<Change> of(ScorecardId card) {
        return sql.sql("select * from evaluation.scorecard_change where scorecard_id = :id order by seq")
                .param("id", card.value())
                .query((row, i) -> new Change(
                        Sql.instant(row, "at"),
                        row.getString("by_name"),
                        Change.Kind.valueOf(row.getString("kind")),
                        Sql.text(row, "number"),
                        Sql.text(row, "from_value"),
                        Sql.text(row, "to_value"),
                        Sql.text(row, "reason")))
                .list();
    }

    private static Map<String, @Nullable Object> params(ScorecardId card, Change change) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("card", card.value());
        params.put("at", Sql.moment(change.at()));
        params.put("by", change.by());
        params.put("kind", change.kind().name());
        params.put("number", change.number());
        params.put("from", change.from());
        params.put("to", change.to());
        params.put("reason", change.reason());
        return params;
    }
}
