package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
     * Whom a line or payment counts for: on an open sheet two records of one person are one, with what was paid for either; a sheet that
     * is closed stays as it was handed on.
     */
    private static final String WHOSE = """
            case when s.closed then g.id else coalesce(g.merged_into, g.id) end whose
            from membership.dues_%2$s %1$s join membership.member g on g.id = %1$s.member_id
            join membership.dues_sheet s on s.unit_id = %1$s.unit_id and s.month = %1$s.month
            """;

    private final JdbcClient sql;
    private final DuesFigures figures;

    DuesLines(JdbcClient sql, DuesFigures figures) {
        this.sql = sql;
        this.figures = figures;
    }

    List<DuesLine> of(UnitId unit, YearMonth month) {
        Map<UUID, List<DuesPayment>> paid = sql
                .sql("select p.*, " + WHOSE.formatted("p", "payment") + " where p.unit_id = :unit and p.month = :month"
                        + " order by p.recorded_at, p.id")
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query(this::payment)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Paid::member, Collectors.mapping(Paid::payment, Collectors.toList())));
        return sql.sql("""
                select * from (
                    select distinct on (whose) l.* from (select l.*, %s where l.unit_id = :unit and l.month = :month) l
                    order by whose, l.member_id <> whose, l.place) l
                order by l.place
                """.formatted(WHOSE.formatted("l", "line")))
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query((row, n) -> line(row, paid.getOrDefault(Columns.id(row, "whose"), List.of())))
                .list();
    }

    List<OwnDues> ofMember(MemberId member) {
        Map<String, List<DuesPayment>> paid = new HashMap<>();
        sql.sql("select p.*, p.member_id whose from membership.dues_payment p where p.member_id in " + Records.OF_MEMBER
                        + " order by p.recorded_at, p.id")
                .param("member", member.value())
                .query(this::payment)
                .list()
                .forEach(p -> paid.computeIfAbsent(p.sheet(), key -> new java.util.ArrayList<>())
                        .add(p.payment()));
        return sql.sql("""
                select * from (
                    select distinct on (l.month, l.unit_id) l.*, u.name unit_name, s.closed from membership.dues_line l
                    join membership.dues_sheet s on s.unit_id = l.unit_id and s.month = l.month
                    join membership.unit u on u.id = l.unit_id
                    where l.member_id in %s
                    order by l.month desc, l.unit_id, l.member_id <> :member, l.place) l
                order by l.month desc, l.unit_name
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new OwnDues(
                        month(row),
                        row.getString("unit_name"),
                        row.getBoolean("closed"),
                        line(row, paid.getOrDefault(sheet(row), List.of()))))
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
    }

    private DuesLine line(ResultSet row, List<DuesPayment> payments) throws SQLException {
        var member = new MemberId(Columns.id(row, "member_id"));
        var excuse = row.getBytes("excuse");
        return new DuesLine(
                member,
                row.getString("member_name"),
                figures.assessment(row.getBytes("figures"), member, month(row)),
                payments,
                excuse == null ? "" : figures.open(excuse, member, month(row)),
                row.getLong("version"));
    }

    private Paid payment(ResultSet row, int number) throws SQLException {
        var member = new MemberId(Columns.id(row, "member_id"));
        return new Paid(
                sheet(row),
                Columns.id(row, "whose"),
                new DuesPayment(
                        new DuesPaymentId(Columns.id(row, "id")),
                        Long.parseLong(figures.open(row.getBytes("amount"), member, month(row))),
                        row.getObject("paid_on", LocalDate.class),
                        Objects.requireNonNull(Columns.word(row, "way", PaymentWay.class)),
                        row.getString("by_name"),
                        row.getObject("taken_back_at") != null));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static String sheet(ResultSet row) throws SQLException {
        return Columns.id(row, "unit_id") + "/" + month(row);
    }

    private record Paid(String sheet, UUID member, DuesPayment payment) {}
}
