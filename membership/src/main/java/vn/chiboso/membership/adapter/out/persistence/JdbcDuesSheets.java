package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesMonth;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.DuesPaymentId;
import vn.chiboso.membership.domain.dues.DuesSheet;
import vn.chiboso.membership.domain.dues.OwnDues;

/** Tables {@code dues_sheet}, {@code dues_line}, {@code dues_payment}: a sheet is read as a set and changed a row at a time. */
@Component
class JdbcDuesSheets implements DuesSheets {
    private static final String ONE = " where unit_id = :unit and month = :month";

    private final JdbcClient sql;
    private final DuesLines lines;
    private final DuesCounting counting;
    private final DuesFigures figures;

    JdbcDuesSheets(JdbcClient sql, DuesLines lines, DuesCounting counting, DuesFigures figures) {
        this.sql = sql;
        this.lines = lines;
        this.counting = counting;
        this.figures = figures;
    }

    @Override
    public Optional<DuesSheet> find(UnitId unit, YearMonth month) {
        return read(unit, month, "");
    }

    @Override
    public Optional<DuesSheet> lock(UnitId unit, YearMonth month) {
        return read(unit, month, " for update");
    }

    private Optional<DuesSheet> read(UnitId unit, YearMonth month, String lock) {
        var head = statement("select * from membership.dues_sheet" + ONE + lock, unit, month)
                .query((row, n) -> new DuesSheet(
                        unit,
                        month,
                        row.getBoolean("closed"),
                        row.getBigDecimal("keeps"),
                        Objects.toString(Columns.text(row, "reopened"), ""),
                        row.getLong("version"),
                        List.of()))
                .optional();
        return head.map(h ->
                new DuesSheet(unit, month, h.closed(), h.keeps(), h.reopened(), h.version(), lines.of(unit, month)));
    }

    @Override
    public void open(DuesSheet sheet, Actor by, Instant at) {
        var opened = statement("""
                insert into membership.dues_sheet (unit_id, month, keeps, due_total, paid_total, people, owing, opened_by, opened_at)
                values (:unit, :month, :keeps, 0, 0, 0, 0, :by, :at) on conflict do nothing
                """, sheet.unit(), sheet.month())
                .param("keeps", sheet.keeps())
                .param("by", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (opened == 1) {
            putLines(sheet);
        }
    }

    @Override
    public void putLines(DuesSheet sheet) {
        var here = new HashSet<UUID>();
        sheet.lines().forEach(line -> here.add(line.member().value()));
        // a line of a record that was made one with one here stays: it keeps what was paid for it, and comes back if
        // they are parted
        statement("delete from membership.dues_line" + ONE + """
                     and not member_id = any (:here) and not exists (
                        select 1 from membership.member g where g.id = member_id and g.merged_into = any (:here))
                    """, sheet)
                .param("here", here.toArray(UUID[]::new))
                .update();
        for (var place = 0; place < sheet.lines().size(); place++) {
            lines.put(sheet, sheet.lines().get(place), place);
        }
        statement("update membership.dues_sheet set keeps = :keeps" + ONE, sheet)
                .param("keeps", sheet.keeps())
                .update();
        counting.total(sheet.unit(), sheet.month());
    }

    @Override
    public boolean pay(DuesSheet sheet, MemberId member, DuesPayment payment, Actor by, Instant at) {
        // sealed for the record under which the line was written
        var row = rows(sheet, member).getFirst();
        var added = statement("""
                insert into membership.dues_payment (id, unit_id, month, member_id, amount, paid_on, way, by_account, by_name, recorded_at)
                values (:id, :unit, :month, :member, :amount, :on, :way, :account, :by, :at) on conflict do nothing
                """, sheet)
                .param("id", payment.id().value())
                .param("member", row.value())
                .param("amount", figures.seal(String.valueOf(payment.amount()), row, sheet.month()))
                .param("on", payment.paidOn())
                .param("way", payment.way().name())
                .param("account", by.account().value())
                .param("by", payment.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            counting.touch(sheet.unit(), sheet.month(), member);
        }
        return added == 1;
    }

    @Override
    public void takeBack(DuesSheet sheet, MemberId member, DuesPaymentId payment, Actor by, Instant at) {
        sql.sql("update membership.dues_payment set taken_back_at = :at, taken_back_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", payment.value())
                .update();
        counting.touch(sheet.unit(), sheet.month(), member);
    }

    @Override
    public void excuse(DuesSheet sheet, MemberId member, String excuse) {
        var rows = rows(sheet, member);
        for (var row : excuse.isEmpty() ? rows : rows.subList(0, 1)) {
            statement("update membership.dues_line set excuse = :excuse" + ONE + " and member_id = :member", sheet)
                    .param("excuse", excuse.isEmpty() ? null : figures.seal(excuse, row, sheet.month()))
                    .param("member", row.value())
                    .update();
        }
        counting.touch(sheet.unit(), sheet.month(), member);
    }

    @Override
    public void close(DuesSheet sheet, Actor by, Instant at) {
        statement("""
                update membership.dues_sheet set closed = true, closed_by = :by, closed_at = :at, version = version + 1
                """ + ONE, sheet)
                .param("by", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        counting.settle(sheet.unit(), sheet.month());
    }

    @Override
    public void reopen(DuesSheet sheet, String reason) {
        statement("""
                update membership.dues_sheet set closed = false, reopened = :reason, version = version + 1
                """ + ONE, sheet).param("reason", reason).update();
        counting.settle(sheet.unit(), sheet.month());
    }

    @Override
    public List<DuesMonth> months(UnitId unit) {
        return sql.sql("select * from membership.dues_sheet where unit_id = :unit order by month desc")
                .param("unit", unit.value())
                .query((row, n) -> new DuesMonth(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBoolean("closed"),
                        row.getLong("due_total"),
                        row.getLong("paid_total"),
                        row.getInt("people"),
                        row.getInt("owing")))
                .list();
    }

    @Override
    public List<OpenSheet> openOfMerged(UnitId unit) {
        return sql.sql(UnitRows.WITH_MERGED + """
                select s.unit_id, u.name, s.month from membership.dues_sheet s join membership.unit u on u.id = s.unit_id
                where s.unit_id in (select id from old) and s.unit_id <> :unit and not s.closed order by s.month desc, u.name
                """)
                .param("unit", unit.value())
                .query((row, n) -> new OpenSheet(
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getString("name"),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .list();
    }

    @Override
    public List<OwnDues> of(MemberId member) {
        return lines.ofMember(member);
    }

    @Override
    public void recount(Collection<MemberId> records, Instant since) {
        counting.recount(records, since);
    }

    @Override
    public List<Recount> recounts() {
        return counting.recounts();
    }

    @Override
    public void recount(Recount sheet) {
        counting.recount(sheet);
    }

    private List<MemberId> rows(DuesSheet sheet, MemberId member) {
        return lines.rows(sheet.unit(), sheet.month(), member);
    }

    private JdbcClient.StatementSpec statement(String text, DuesSheet sheet) {
        return statement(text, sheet.unit(), sheet.month());
    }

    private JdbcClient.StatementSpec statement(String text, UnitId unit, YearMonth month) {
        return sql.sql(text).param("unit", unit.value()).param("month", month.atDay(1));
    }
}
