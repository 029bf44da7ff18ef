package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.DuesPaymentId;
import vn.chiboso.membership.domain.dues.DuesSheet;
import vn.chiboso.membership.domain.dues.OwnDues;
import vn.chiboso.membership.domain.dues.PaymentWay;

/** Lines of sheets with what was handed over, read in two queries; amounts open for the person they belong to. */
@Component
class DuesLines {
    /**
     * Whom a line or payment counts for: with those records that were made one with it before the sheet was handed on. On an open sheet
     * that is whoever the record stands for now; what was closed before stays as it was written.
     */
    private static final String WHOSE = """
            case when g.merged_into is null then g.id
                 else membership.person_at(g.id, case when s.closed then s.closed_at else 'infinity' end) end whose
            from membership.dues_%2$s %1$s join membership.member g on g.id = %1$s.member_id
            join membership.dues_sheet s on s.unit_id = %1$s.unit_id and s.month = %1$s.month
            """;

    private final JdbcClient sql;
    private final DuesFigures figures;

    DuesLines(JdbcClient sql, DuesFigures figures) {
        this.sql = sql;
        this.figures = figures;
    }

    /** One for each person, by place. */
    List<DuesLine> of(UnitId unit, YearMonth month) {
        var paid =
                paid("p.unit_id = :unit and p.month = :month", Map.of("unit", unit.value(), "month", month.atDay(1)));
        var lines = new LinkedHashMap<MemberId, Placed>();
        sql.sql("""
                select * from (select l.*, %s where l.unit_id = :unit and l.month = :month) l
                order by l.member_id <> l.whose, l.place, l.member_id
                """.formatted(WHOSE.formatted("l", "line")))
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query((row, n) -> new Placed(row.getInt("place"), line(row, paid)))
                .list()
                .forEach(row -> lines.merge(
                        row.line().member(),
                        row,
                        (first, other) -> new Placed(first.place(), first.line().completedBy(other.line()))));
        return lines.values().stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::line)
                .toList();
    }

    /** Of sheets that were closed before records became one: a line for each. */
    List<OwnDues> ofMember(MemberId member) {
        var paid = paid("p.member_id in " + Records.OF_MEMBER, Map.of("member", member.value()));
        var lines = new LinkedHashMap<String, OwnDues>();
        sql.sql("""
                select l.*, u.name unit_name from (
                    select l.*, s.closed, %s where l.member_id in %s) l
                join membership.unit u on u.id = l.unit_id
                order by l.month desc, u.name, l.whose <> :member, l.member_id <> l.whose, l.place, l.member_id
                """.formatted(WHOSE.formatted("l", "line"), Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> Map.entry(
                        sheet(row) + Columns.id(row, "whose"),
                        new OwnDues(month(row), row.getString("unit_name"), row.getBoolean("closed"), line(row, paid))))
                .list()
                .forEach(row -> lines.merge(
                        row.getKey(),
                        row.getValue(),
                        (first, other) -> new OwnDues(
                                first.month(),
                                first.unitName(),
                                first.closed(),
                                first.line().completedBy(other.line()))));
        return List.copyOf(lines.values());
    }

    /** The rows of one person on the sheet, the one that is shown first. */
    List<MemberId> rows(UnitId unit, YearMonth month, MemberId member) {
        return sql.sql("""
                select l.member_id from (select l.*, %s where l.unit_id = :unit and l.month = :month) l
                where l.whose = :member order by l.member_id <> l.whose, l.place, l.member_id
                """.formatted(WHOSE.formatted("l", "line")))
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .param("member", member.value())
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list();
    }

    /** Who has more than one row on the sheet. */
    List<MemberId> several(UnitId unit, YearMonth month) {
        return sql.sql("""
                select l.whose from (select %s where l.unit_id = :unit and l.month = :month) l
                group by l.whose having count(*) > 1 order by l.whose
                """.formatted(WHOSE.formatted("l", "line")))
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query((row, n) -> new MemberId(Columns.id(row, "whose")))
                .list();
    }

    /** A new line, or the old one with what was computed again; its version is used up. */
    void put(DuesSheet sheet, DuesLine line, int place) {
        sql.sql("""
                insert into membership.dues_line (unit_id, month, member_id, place, member_name, state, figures)
                values (:unit, :month, :member, :place, :name, :state, :figures)
                on conflict (unit_id, month, member_id) do update set place = excluded.place, state = excluded.state,
                    figures = excluded.figures, version = dues_line.version + 1
                """)
                .param("unit", sheet.unit().value())
                .param("month", sheet.month().atDay(1))
                .param("member", line.member().value())
                .param("place", place)
                .param("name", line.name())
                .param("state", line.state().name())
                .param("figures", figures.seal(line.assessment(), line.member(), sheet.month()))
                .update();
        // the same person's other row is not shown, and says nothing else
        sql.sql("""
                update membership.dues_line l set state = :state from membership.member g
                where l.unit_id = :unit and l.month = :month and g.id = l.member_id and g.merged_into = :member
                """)
                .param("state", line.state().name())
                .param("unit", sheet.unit().value())
                .param("month", sheet.month().atDay(1))
                .param("member", line.member().value())
                .update();
    }

    private Map<String, List<DuesPayment>> paid(String which, Map<String, Object> params) {
        return sql
                .sql("select p.*, " + WHOSE.formatted("p", "payment") + " where " + which
                        + " order by p.recorded_at, p.id")
                .params(params)
                .query((row, n) -> Map.entry(sheet(row) + Columns.id(row, "whose"), payment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private DuesLine line(ResultSet row, Map<String, List<DuesPayment>> paid) throws SQLException {
        var member = new MemberId(Columns.id(row, "member_id"));
        var whose = new MemberId(Columns.id(row, "whose"));
        var excuse = row.getBytes("excuse");
        return new DuesLine(
                whose,
                row.getString("member_name"),
                figures.assessment(row.getBytes("figures"), member, month(row)),
                paid.getOrDefault(sheet(row) + whose, List.of()),
                excuse == null ? "" : figures.open(excuse, member, month(row)),
                row.getLong("version"));
    }

    private DuesPayment payment(ResultSet row) throws SQLException {
        var member = new MemberId(Columns.id(row, "member_id"));
        return new DuesPayment(
                new DuesPaymentId(Columns.id(row, "id")),
                Long.parseLong(figures.open(row.getBytes("amount"), member, month(row))),
                row.getObject("paid_on", LocalDate.class),
                Objects.requireNonNull(Columns.word(row, "way", PaymentWay.class)),
                row.getString("by_name"),
                row.getObject("taken_back_at") != null);
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static String sheet(ResultSet row) throws SQLException {
        return Columns.id(row, "unit_id") + "/" + month(row) + "/";
    }

    private record Placed(int place, DuesLine line) {}
}
