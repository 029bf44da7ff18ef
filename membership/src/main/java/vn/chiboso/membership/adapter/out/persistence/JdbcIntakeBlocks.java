package vn.chiboso.membership.adapter.out.persistence;

import java.nio.ByteBuffer;
import java.time.Instant;
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
    private final IntakeRowNotes notes;

    JdbcIntakeBlocks(JdbcClient sql, Sealing sealing, IntakeRowNotes notes) {
        this.sql = sql;
        this.sealing = sealing;
        this.notes = notes;
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
        notes.addTwins(id, twins);
    }

    @Override
    public Map<Integer, Finding> twins(IntakeId id, int fromRow, int toRow) {
        return notes.twins(id, fromRow, toRow);
    }

    @Override
    public Map<Integer, BulkGround.Answer> answers(IntakeId id, int fromRow, int toRow) {
        return notes.answers(id, fromRow, toRow);
    }

    @Override
    public void answer(IntakeId id, int row, BulkGround.Answer answer, AccountId by, Instant at) {
        notes.answer(id, row, answer, by, at);
    }

    @Override
    public void faults(IntakeId id, Map<Integer, String> reasons) {
        notes.faults(id, reasons);
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
