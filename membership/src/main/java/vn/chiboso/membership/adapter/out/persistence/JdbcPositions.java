package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;

/**
 * Positions on table {@code position}: dated rows that are added and closed, never rewritten, which the database keeps from
 * overlapping; so this is SQL.
 */
@Component
class JdbcPositions implements Positions {
    private static final String SELECT = """
            select p.*, m.full_name from membership.position p join membership.member m on m.id = p.member_id where\s""";

    private final JdbcClient sql;
    private final PostsGivenWay ways;

    JdbcPositions(JdbcClient sql, PostsGivenWay ways) {
        this.sql = sql;
        this.ways = ways;
    }

    @Override
    public Optional<HeldPosition> find(PositionId id) {
        return sql.sql(SELECT + "p.id = :id")
                .param("id", id.value())
                .query(JdbcPositions::held)
                .optional();
    }

    @Override
    public List<HeldPosition> on(UnitId unit, LocalDate day) {
        return sql
                .sql(SELECT + "p.unit_id = :unit and " + Dated.on("p")
                        + " order by m.sort_name collate \"vi-x-icu\", p.id")
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcPositions::held)
                .list()
                .stream()
                .sorted(Comparator.comparing(HeldPosition::position))
                .toList();
    }

    @Override
    public List<HeldPosition> lasting(MemberId member, LocalDate day) {
        return sql.sql(
                        SELECT
                                + "p.member_id = :member and (p.valid_to is null or p.valid_to > :day) order by p.valid_from, p.id")
                .param("member", member.value())
                .param("day", day)
                .query(JdbcPositions::held)
                .list();
    }

    @Override
    public List<HeldPosition> during(HeldPosition held) {
        return sql.sql(SELECT + """
                p.unit_id = :unit and p.position = :position and p.id <> :id
                and daterange(p.valid_from, p.valid_to) && daterange(:from, cast(:to as date), '[]')
                """)
                .param("unit", held.unit().value())
                .param("position", held.position().name())
                .param("id", held.id().value())
                .param("from", held.from())
                .param("to", held.lastDay())
                .query(JdbcPositions::held)
                .list();
    }

    @Override
    public void add(HeldPosition held) {
        var last = held.lastDay();
        sql.sql("""
                insert into membership.position (id, member_id, unit_id, position, valid_from, valid_to, basis)
                values (:id, :member, :unit, :position, :from, :to, :basis)
                """)
                .param("id", held.id().value())
                .param("member", held.member().value())
                .param("unit", held.unit().value())
                .param("position", held.position().name())
                .param("from", held.from())
                .param("to", last == null ? null : last.plusDays(1))
                .param("basis", held.basis())
                .update();
    }

    @Override
    public void end(PositionId id, LocalDate lastDay) {
        // ended before it began: it never was
        sql.sql("delete from membership.position where id = :id and valid_from >= :to")
                .param("id", id.value())
                .param("to", lastDay.plusDays(1))
                .update();
        sql.sql("update membership.position set valid_to = :to where id = :id")
                .param("id", id.value())
                .param("to", lastDay.plusDays(1))
                .update();
    }

    @Override
    public void noteEnd(HeldPosition held, @Nullable LocalDate lastDay, @Nullable String basis) {
        sql.sql("""
                insert into membership.position_ending
                    (position_id, member_id, unit_id, position, valid_from, given_basis, last_day, basis)
                values (:id, :member, :unit, :position, :from, :given, :last, :basis)
                """)
                .param("id", held.id().value())
                .param("member", held.member().value())
                .param("unit", held.unit().value())
                .param("position", held.position().name())
                .param("from", held.from())
                .param("given", held.basis())
                .param("last", lastDay)
                .param("basis", basis)
                .update();
    }

    @Override
    public void giveWay(HeldPosition held, HeldPosition to) {
        ways.give(held, to);
        end(held.id(), to.from().minusDays(1));
    }

    @Override
    public void giveBack(PositionId taken) {
        ways.back(taken);
    }

    @Override
    public void endAll(MemberId member, @Nullable UnitId unit, LocalDate lastDay) {
        var where = " member_id = :member and (cast(:unit as uuid) is null or unit_id = :unit) ";
        for (var statement : List.of(
                "delete from membership.position where valid_from >= :to and" + where,
                "update membership.position set valid_to = :to where (valid_to is null or valid_to > :to) and"
                        + where)) {
            sql.sql(statement)
                    .param("member", member.value())
                    .param("unit", unit == null ? null : unit.value())
                    .param("to", lastDay.plusDays(1))
                    .update();
        }
    }

    @Override
    public boolean anybody(UnitId unit, List<Position> positions, LocalDate day) {
        return sql.sql(
                        "select exists (select 1 from membership.position p where p.unit_id = :unit and p.position = any (:positions) and "
                                + Dated.on("p") + ")")
                .param("unit", unit.value())
                .param("positions", positions.stream().map(Position::name).toArray(String[]::new))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean holdsDuring(MemberId member, LocalDate first, LocalDate last) {
        return sql.sql("""
                select exists (select 1 from membership.position p where p.member_id in %s
                    and daterange(p.valid_from, p.valid_to) && daterange(:first, :last, '[]'))
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .param("first", first)
                .param("last", last)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean holdsAny(MemberId member, Set<Position> positions, LocalDate day) {
        return sql.sql(
                        "select exists (select 1 from membership.position p where p.member_id = :member and p.position = any (:positions) and "
                                + Dated.on("p") + ")")
                .param("member", member.value())
                .param("positions", positions.stream().map(Position::name).toArray(String[]::new))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private static HeldPosition held(ResultSet row, int number) throws SQLException {
        var end = Columns.day(row, "valid_to");
        return new HeldPosition(
                new PositionId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "member_id")),
                row.getString("full_name"),
                new UnitId(Columns.id(row, "unit_id")),
                requireNonNull(Columns.word(row, "position", Position.class)),
                row.getObject("valid_from", LocalDate.class),
                end == null ? null : end.minusDays(1),
                Columns.text(row, "basis"));
    }
}
