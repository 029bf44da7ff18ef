package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesSheet;

/** What is kept beside the sealed amounts, so that lists need not open them: states of lines and totals of sheets. */
@Component
class DuesCounting {
    private static final String ONE = " where unit_id = :unit and month = :month";

    private final JdbcClient sql;
    private final DuesLines lines;

    DuesCounting(JdbcClient sql, DuesLines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    /** The person's line, under whatever record it was written, by what was handed over now; and the totals. */
    void touch(UnitId unit, YearMonth month, MemberId member) {
        var line = sheet(unit, month).line(member);
        statement("""
                update membership.dues_line set state = :state, version = version + 1
                """ + ONE + " and member_id = any (:rows)", unit, month)
                .param("state", line.state().name())
                .param("rows", ids(lines.rows(unit, month, member)))
                .update();
        total(unit, month);
    }

    void total(UnitId unit, YearMonth month) {
        var now = sheet(unit, month);
        statement("""
                update membership.dues_sheet set due_total = :due, paid_total = :paid, people = :people, owing = :owing,
                    version = version + 1
                """ + ONE, unit, month)
                .param("due", now.due())
                .param("paid", now.paid())
                .param("people", now.lines().size())
                .param("owing", now.owing())
                .update();
    }

    /** Closing and opening decide which merges a sheet knows of. */
    void settle(UnitId unit, YearMonth month) {
        lines.several(unit, month).forEach(member -> touch(unit, month, member));
    }

    List<DuesSheets.Recount> recounts() {
        return sql.sql("select unit_id, month from membership.dues_recount order by unit_id, month")
                .query((row, n) -> new DuesSheets.Recount(
                        new UnitId(Columns.id(row, "unit_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .list();
    }

    void recount(DuesSheets.Recount waiting) {
        var unit = waiting.unit();
        var month = waiting.month();
        var mine = statement("select 1 from membership.dues_recount" + ONE + " for update skip locked", unit, month)
                .query(Integer.class)
                .optional();
        if (mine.isEmpty()) {
            return;
        }
        statement("select 1 from membership.dues_sheet" + ONE + " for update", unit, month)
                .query(Integer.class)
                .single();
        settle(unit, month);
        total(unit, month);
        statement("delete from membership.dues_recount" + ONE, unit, month).update();
    }

    void recount(Collection<MemberId> records, Instant since) {
        var sheets = sql.sql("""
                select s.unit_id, s.month from membership.dues_sheet s
                where (not s.closed or s.closed_at > :since) and exists (
                    select 1 from membership.dues_line l
                    where l.unit_id = s.unit_id and l.month = s.month and l.member_id = any (:members))
                order by s.unit_id, s.month for update of s
                """)
                .param("members", ids(records))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(
                        new UnitId(Columns.id(row, "unit_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class))))
                .list();
        for (var each : sheets) {
            sheet(each.getKey(), each.getValue()).lines().stream()
                    .map(DuesLine::member)
                    .filter(records::contains)
                    .forEach(member -> touch(each.getKey(), each.getValue(), member));
            total(each.getKey(), each.getValue());
        }
    }

    private DuesSheet sheet(UnitId unit, YearMonth month) {
        return new DuesSheet(unit, month, false, null, "", 0, lines.of(unit, month));
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private JdbcClient.StatementSpec statement(String text, UnitId unit, YearMonth month) {
        return sql.sql(text).param("unit", unit.value()).param("month", month.atDay(1));
    }
}
