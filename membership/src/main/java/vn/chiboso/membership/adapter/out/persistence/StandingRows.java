package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.PositionId;

/** The dated rows beside a person: a change closes one and opens the next, on the same day it replaces. */
@Component
class StandingRows {
    private final JdbcClient sql;
    private final Supplier<UUID> newId;

    StandingRows(JdbcClient sql, Supplier<UUID> newId) {
        this.sql = sql;
        this.newId = newId;
    }

    void setStatus(MemberId member, UnitId unit, MemberStatus status, LocalDate from, @Nullable String basis) {
        var replaced = sql.sql("""
                update membership.status set status = :status, basis = :basis
                where member_id = :member and unit_id = :unit and valid_to is null and valid_from >= :from
                """)
                .param("member", member.value())
                .param("unit", unit.value())
                .param("status", status.name())
                .param("basis", basis)
                .param("from", from)
                .update();
        if (replaced == 0) {
            close("status", member, unit, from);
            insertStatus(member, unit, status, from, null, basis);
        }
    }

    void setGroup(MemberId member, UnitId unit, @Nullable String group, LocalDate from) {
        var replaced = sql.sql("""
                update membership.attachment set party_group = :group
                where member_id = :member and unit_id = :unit and valid_to is null and valid_from >= :from
                """)
                .param("member", member.value())
                .param("unit", unit.value())
                .param("group", group)
                .param("from", from)
                .update();
        if (replaced == 0) {
            var kind = sql.sql(
                            "select kind from membership.attachment where member_id = :member and unit_id = :unit and valid_to is null")
                    .param("member", member.value())
                    .param("unit", unit.value())
                    .query(String.class)
                    .single();
            close("attachment", member, unit, from);
            attach(member, unit, kind, group, from);
        }
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

    void attach(MemberId member, UnitId unit, String kind, @Nullable String group, LocalDate from) {
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, party_group, valid_from)
                values (:id, :member, :unit, :kind, :group, :from)
                """)
                .param("id", newId.get())
                .param("member", member.value())
                .param("unit", unit.value())
                .param("kind", kind)
                .param("group", group)
                .param("from", from)
                .update();
    }

    void insertStatus(
            MemberId member,
            UnitId unit,
            MemberStatus status,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis) {
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from, valid_to, basis)
                values (:id, :member, :unit, :status, :from, :to, :basis)
                """)
                .param("id", newId.get())
                .param("member", member.value())
                .param("unit", unit.value())
                .param("status", status.name())
                .param("from", from)
                .param("to", to)
                .param("basis", basis)
                .update();
    }

    private void close(String table, MemberId member, UnitId unit, LocalDate from) {
        sql.sql("update membership." + table
                        + " set valid_to = :from where member_id = :member and unit_id = :unit and valid_to is null")
                .param("member", member.value())
                .param("unit", unit.value())
                .param("from", from)
                .update();
    }
}
