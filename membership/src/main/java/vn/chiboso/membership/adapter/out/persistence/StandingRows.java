package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.PositionId;

/** The dated rows beside a person, read. */
@Component
class StandingRows {
    private final JdbcClient sql;
    private final Supplier<UUID> newId;

    StandingRows(JdbcClient sql, Supplier<UUID> newId) {
        this.sql = sql;
        this.newId = newId;
    }

    PersonHistory history(MemberId member, UnitId unit) {
        var statuses = sql.sql("""
                select * from membership.status where member_id = :member and unit_id = :unit order by valid_from desc
                """)
                .param("member", member.value())
                .param("unit", unit.value())
                .query((row, n) -> new PersonHistory.StatusSpan(
                        requireNonNull(Columns.word(row, "status", MemberStatus.class)),
                        row.getObject("valid_from", LocalDate.class),
                        Columns.lastDay(row, "valid_to"),
                        Columns.text(row, "basis")))
                .list();
        var positions = sql.sql("""
                select p.*, m.full_name from membership.position p join membership.member m on m.id = p.member_id
                where p.member_id = :member and p.unit_id = :unit order by p.valid_from desc, p.id
                """)
                .param("member", member.value())
                .param("unit", unit.value())
                .query((row, n) -> new HeldPosition(
                        new PositionId(Columns.id(row, "id")),
                        member,
                        row.getString("full_name"),
                        unit,
                        requireNonNull(Columns.word(row, "position", Position.class)),
                        row.getObject("valid_from", LocalDate.class),
                        Columns.lastDay(row, "valid_to"),
                        Columns.text(row, "basis")))
                .list();
        return new PersonHistory(statuses, positions);
    }
}
