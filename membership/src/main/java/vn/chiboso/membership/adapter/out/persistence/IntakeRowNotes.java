package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.TwinSearch;

/** What is known of single rows of a sheet, said or found out: rows of their own, by number. */
@Component
class IntakeRowNotes {
    private final JdbcClient sql;

    IntakeRowNotes(JdbcClient sql) {
        this.sql = sql;
    }

    void addTwins(IntakeId id, List<TwinSearch.Twin> twins) {
        BatchRows.<TwinSearch.Twin>of("membership.intake_twin")
                .column("intake_id", "uuid", t -> id)
                .column("row_no", "integer", TwinSearch.Twin::row)
                .column("kind", "text", TwinSearch.Twin::kind)
                .column("rows", "text", TwinSearch.Twin::rows)
                .insert(sql, twins);
    }

    Map<Integer, Finding> twins(IntakeId id, int fromRow, int toRow) {
        var found = new HashMap<Integer, Finding>();
        sql.sql("""
                select row_no, kind, rows from membership.intake_twin
                where intake_id = :id and row_no between :from and :to order by kind desc
                """)
                .param("id", id.value())
                .param("from", fromRow)
                .param("to", toRow)
                .query(row -> {
                    found.put(
                            row.getInt("row_no"),
                            TwinSearch.Kind.valueOf(row.getString("kind")).finding(row.getString("rows")));
                });
        sql.sql(
                        "select row_no, reason from membership.intake_fault where intake_id = :id and row_no between :from and :to")
                .param("id", id.value())
                .param("from", fromRow)
                .param("to", toRow)
                .query(row -> {
                    found.put(row.getInt("row_no"), BulkRow.unwrittenBecause(row.getString("reason")));
                });
        return found;
    }

    Map<Integer, BulkGround.Answer> answers(IntakeId id, int fromRow, int toRow) {
        var found = new HashMap<Integer, BulkGround.Answer>();
        sql.sql(
                        "select row_no, answer from membership.intake_answer where intake_id = :id and row_no between :from and :to")
                .param("id", id.value())
                .param("from", fromRow)
                .param("to", toRow)
                .query(row -> {
                    found.put(row.getInt("row_no"), BulkGround.Answer.valueOf(row.getString("answer")));
                });
        return found;
    }

    void answer(IntakeId id, int row, BulkGround.Answer answer, AccountId by, Instant at) {
        sql.sql("""
                insert into membership.intake_answer (intake_id, row_no, answer, account_id, at)
                values (:id, :row, :answer, :by, :at)
                on conflict (intake_id, row_no) do update set answer = excluded.answer, account_id = excluded.account_id, at = excluded.at
                """)
                .param("id", id.value())
                .param("row", row)
                .param("answer", answer.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void faults(IntakeId id, Map<Integer, String> reasons) {
        BatchRows.<Map.Entry<Integer, String>>of("membership.intake_fault")
                .column("intake_id", "uuid", f -> id)
                .column("row_no", "integer", Map.Entry::getKey)
                .column("reason", "text", Map.Entry::getValue)
                .insert(sql, List.copyOf(reasons.entrySet()));
    }
}
