package vn.chiboso.membership.adapter.out.persistence;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.TwinSearch;

/** Pieces as rows; what they hold is sealed for the sheet and the place in it, so that no piece passes for another. */
@Component
class JdbcIntakeBlocks implements IntakeBlocks {
    private final JdbcClient sql;
    private final Sealing sealing;

    JdbcIntakeBlocks(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public void add(IntakeId id, int block, List<RawLine> lines) {
        sql.sql("""
                insert into membership.intake_block (intake_id, number, first_row, content)
                values (:id, :block, :first, :content)
                """)
                .param("id", id.value())
                .param("block", block)
                .param("first", lines.getFirst().row())
                .param("content", sealing.seal(SheetCoding.encode(lines), context(id, block)))
                .update();
    }

    @Override
    public void addTwins(IntakeId id, List<TwinSearch.Twin> twins) {
        BatchRows.<TwinSearch.Twin>of("membership.intake_twin")
                .column("intake_id", "uuid", t -> id)
                .column("row_no", "integer", TwinSearch.Twin::row)
                .column("kind", "text", TwinSearch.Twin::kind)
                .column("rows", "text", TwinSearch.Twin::rows)
                .insert(sql, twins);
    }

    @Override
    public List<RawLine> lines(IntakeId id, int block) {
        return sql.sql("select content from membership.intake_block where intake_id = :id and number = :block")
                .param("id", id.value())
                .param("block", block)
                .query((row, n) -> {
                    var sealed = row.getBytes("content");
                    return sealed == null
                            ? List.<RawLine>of()
                            : SheetCoding.decode(sealing.open(sealed, context(id, block)));
                })
                .optional()
                .orElse(List.of());
    }

    private static String context(IntakeId id, int block) {
        return id + "/" + block;
    }

    @Override
    public Map<Integer, Finding> twins(IntakeId id, int fromRow, int toRow) {
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

    @Override
    public Map<Integer, BulkGround.Answer> answers(IntakeId id, int fromRow, int toRow) {
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

    @Override
    public void answer(IntakeId id, int row, BulkGround.Answer answer, AccountId by, Instant at) {
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

    @Override
    public void checked(IntakeId id, int block, long[] digests, IntakeCounts counts) {
        var plan = ByteBuffer.allocate(digests.length * Long.BYTES);
        plan.asLongBuffer().put(digests);
        count(id, block, counts, "plan = :plan", Map.of("plan", plan.array()));
    }

    @Override
    public void turned(IntakeId id, int block, int position, BulkRow row) {
        sql.sql("""
                update membership.intake_block set plan = overlay(plan placing :digest from :at),
                    doubtful = doubtful - 1, %1$s = %1$s + 1, leaders = leaders + :leaders
                where intake_id = :id and number = :block
                """.formatted(row.outcome().name().toLowerCase(Locale.ROOT)))
                .param("id", id.value())
                .param("block", block)
                .param(
                        "digest",
                        ByteBuffer.allocate(Long.BYTES).putLong(row.digest()).array())
                .param("at", position * Long.BYTES + 1)
                .param("leaders", row.changesLeaders() ? 1 : 0)
                .update();
    }

    @Override
    public void faults(IntakeId id, Map<Integer, String> reasons) {
        BatchRows.<Map.Entry<Integer, String>>of("membership.intake_fault")
                .column("intake_id", "uuid", f -> id)
                .column("row_no", "integer", Map.Entry::getKey)
                .column("reason", "text", Map.Entry::getValue)
                .insert(sql, List.copyOf(reasons.entrySet()));
    }

    @Override
    public long[] digests(IntakeId id, int block) {
        var plan = sql.sql("select plan from membership.intake_block where intake_id = :id and number = :block")
                .param("id", id.value())
                .param("block", block)
                .query(byte[].class)
                .single();
        var digests = new long[plan.length / Long.BYTES];
        ByteBuffer.wrap(plan).asLongBuffer().get(digests);
        return digests;
    }

    @Override
    public void written(IntakeId id, int block, IntakeCounts counts) {
        count(
                id,
                block,
                counts,
                "plan = null, content = case when cast(:keep as boolean) then content end",
                Map.of("keep", counts.leftOut() > 0));
    }

    private void count(IntakeId id, int block, IntakeCounts counts, String more, Map<String, ?> params) {
        sql.sql("""
                update membership.intake_block set added = :added, changed = :changed, unchanged = :unchanged,
                    doubtful = :doubtful, refused = :refused, moved_on = :movedOn, leaders = :leaders, %s
                where intake_id = :id and number = :block
                """.formatted(more))
                .param("id", id.value())
                .param("block", block)
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("doubtful", counts.doubtful())
                .param("refused", counts.refused())
                .param("movedOn", counts.movedOn())
                .param("leaders", counts.leaders())
                .params(params)
                .update();
    }

    @Override
    public int blockOf(IntakeId id, int row) {
        return sql.sql("""
                select coalesce(max(number), -1) from membership.intake_block where intake_id = :id and first_row <= :row
                """)
                .param("id", id.value())
                .param("row", row)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Integer> leftOut(IntakeId id, int from, int most) {
        return pieces("doubtful + refused + moved_on > 0", id, from, most);
    }

    @Override
    public List<Integer> changing(IntakeId id, int from, int most) {
        return pieces("changed > 0", id, from, most);
    }

    private List<Integer> pieces(String with, IntakeId id, int from, int most) {
        return sql.sql("""
                select number from membership.intake_block
                where intake_id = :id and number >= :from and %s and content is not null
                order by number limit :most
                """.formatted(with))
                .param("id", id.value())
                .param("from", from)
                .param("most", most)
                .query((row, n) -> row.getInt("number"))
                .list();
    }
}
