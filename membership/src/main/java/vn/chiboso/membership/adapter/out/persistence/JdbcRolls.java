package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Rolls as of any day, one query each. */
@Component
class JdbcRolls implements Rolls {
    private static final String SELECT =
            """
            select m.id, a.unit_id, m.full_name, s.status, a.party_group, m.away, m.smartphone,
                   %s official,
                   (select string_agg(p.position, ',') from membership.position p
                    where p.member_id = m.id and p.unit_id = a.unit_id and %s) positions
            from membership.attachment a
            join membership.member m on m.id = a.member_id
            join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            where %s and\s""".formatted(OfficialRank.on("a.kind = 'HOME'", ":day"), Dated.on("p"), Dated.on("s"), Dated.on("a"));

    private static final String BY_NAME = " order by m.sort_name collate \"vi-x-icu\", m.id";

    private final JdbcClient sql;

    JdbcRolls(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<MemberView> of(UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "a.unit_id = :unit" + BY_NAME)
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcRolls::view)
                .list();
    }

    @Override
    public Optional<MemberView> find(MemberId member, LocalDate day) {
        return sql.sql(SELECT + "a.kind = 'HOME' and a.member_id = :member")
                .param("member", member.value())
                .param("day", day)
                .query(JdbcRolls::view)
                .optional();
    }

    @Override
    public List<MemberView> holders(UnitId unit, Position position, LocalDate day) {
        return sql.sql(SELECT + """
                a.kind = 'HOME' and exists (select 1 from membership.position h where h.member_id = m.id
                and h.unit_id = :unit and h.position = :position and\s""" + Dated.effective("h") + ")" + BY_NAME)
                .param("unit", unit.value())
                .param("position", position.name())
                .param("day", day)
                .query(JdbcRolls::view)
                .list();
    }

    @Override
    public List<MemberView> holdersAtOrAbove(UnitId unit, Set<Position> positions, LocalDate day) {
        // the few paths as values, so that their index is asked and not every unit's path compared
        var above = sql.sql("select l.path from membership.unit_link l where l.unit_id = :unit and " + Dated.on("l"))
                .param("unit", unit.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .map(path -> new UnitPath(path).lineage())
                .orElse(List.of());
        return sql.sql(SELECT + """
                a.kind = 'HOME' and m.id in (
                    select h.member_id from membership.unit_link up
                    join membership.position h on h.unit_id = up.unit_id and h.position = any (:positions) and\s"""
                        + Dated.effective("h") + " where up.path = any (:above) and " + Dated.on("up") + ")" + BY_NAME)
                .param("above", Columns.values(above))
                .param("positions", positions.stream().map(Position::name).toArray(String[]::new))
                .param("day", day)
                .query(JdbcRolls::view)
                .list();
    }

    private static MemberView view(ResultSet row, int number) throws SQLException {
        return new MemberView(
                new MemberId(Columns.id(row, "id")),
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("full_name"),
                requireNonNull(Columns.word(row, "status", MemberStatus.class)),
                Columns.positions(Columns.text(row, "positions")),
                Columns.text(row, "party_group"),
                row.getBoolean("away"),
                row.getBoolean("smartphone"),
                row.getBoolean("official"));
    }
}
