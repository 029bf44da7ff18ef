package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Scopes;

/** Standing in one indexed query: status on the unit's roll, positions here, positions on the units whose path starts this one's. */
@Component
class JdbcStandings implements Standings, Scopes {
    private static final UnitPath NOWHERE = new UnitPath("nowhere.");

    private static final String OF =
            """
            select here.path,
                   (select s.status from membership.status s
                    where s.member_id = :member and s.unit_id = :unit and %s) status,
                   (select string_agg(p.position, ',') from membership.position p
                    where p.member_id = :member and p.unit_id = :unit and %s) here_positions,
                   (select string_agg(p.position, ',') from membership.position p
                    join membership.unit_link l on l.unit_id = p.unit_id and %s
                    where p.member_id = :member and p.unit_id <> :unit and %s
                    and starts_with(here.path, l.path)) above_positions
            from membership.unit_link here where here.unit_id = :unit and %s
            """.formatted(Dated.on("s"), Dated.effective("p"), Dated.on("l"), Dated.effective("p"), Dated.on("here"));

    private static final String SCOPES = """
            select distinct l.path from membership.position p
            join membership.unit_link l on l.unit_id = p.unit_id and %s
            where p.member_id = :member and %s and p.position = any (:positions) order by l.path
            """.formatted(Dated.on("l"), Dated.effective("p"));

    private static final String POSTS = """
            select distinct l.path from membership.position p
            join membership.unit_link l on l.unit_id = p.unit_id and %s
            where p.member_id = :member and (p.valid_to is null or p.valid_to > :day) order by l.path
            """.formatted(Dated.on("l"));

    private static final String HELD = """
            select p.position, u.kind from membership.position p join membership.unit u on u.id = p.unit_id
            where p.member_id = :member and %s
            """.formatted(Dated.effective("p"));

    private static final String COMING = """
            select p.position, u.kind from membership.position p join membership.unit u on u.id = p.unit_id
            where p.member_id = :member and (p.valid_to is null or p.valid_to > :day)
            union
            select r.position, u.kind from membership.rights_proposal r join membership.unit u on u.id = r.unit_id
            where r.member_id = :member and r.kind = 'POSITION' and r.state = 'PROPOSED' and r.expires_at > :now
            """;

    private final JdbcClient sql;

    JdbcStandings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        var stranger = new Standing(unit, NOWHERE, day, null, Set.of(), Set.of());
        var member = actor.member() == null ? new UUID(0, 0) : actor.member().value();
        return sql.sql(OF)
                .param("member", member)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> standing(row, unit, day))
                .optional()
                .or(() -> toMerged(actor, unit, day))
                .orElse(stranger);
    }

    /** To a unit that stands no longer everybody is what they are to the one that took it over (docs/adr/0031). */
    private Optional<Standing> toMerged(Actor actor, UnitId unit, LocalDate day) {
        record Succession(UnitId successor, UnitPath path) {}
        return sql.sql("select successor_id, path from membership.unit_succession where unit_id = :unit and since <="
                        + " :day")
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> new Succession(
                        new UnitId(Columns.id(row, "successor_id")), new UnitPath(row.getString("path"))))
                .optional()
                .map(next -> {
                    var there = of(actor, next.successor(), day);
                    return new Standing(unit, next.path(), day, there.status(), there.here(), there.above());
                });
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        var member = actor.member();
        if (member == null) {
            return List.of();
        }
        return sql.sql("select a.unit_id from membership.attachment a where a.member_id = :member and " + Dated.on("a")
                        + " order by a.kind desc, a.unit_id")
                .param("member", member.value())
                .param("day", day)
                .query((row, n) -> new UnitId(Columns.id(row, "unit_id")))
                .list();
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        var member = actor.member();
        return member == null
                ? List.of()
                : scopes(member, day, "PARTY_BUILDING_OFFICER", "ORGANISATION_OFFICER", "INSPECTOR", "OFFICE_OFFICER");
    }

    @Override
    public List<UnitPath> overseenScopes(Actor actor, LocalDate day) {
        var member = actor.member();
        return member == null ? List.of() : overseen(member, day);
    }

    @Override
    public List<UnitPath> overseen(MemberId member, LocalDate day) {
        return scopes(member, day, "PARTY_BUILDING_OFFICER", "ORGANISATION_OFFICER");
    }

    @Override
    public List<UnitPath> posts(MemberId member, LocalDate day) {
        return sql.sql(POSTS)
                .param("member", member.value())
                .param("day", day)
                .query((row, n) -> new UnitPath(row.getString("path")))
                .list();
    }

    @Override
    public Set<Post> heldPosts(MemberId member, LocalDate day) {
        return new HashSet<>(sql.sql(HELD)
                .param("member", member.value())
                .param("day", day)
                .query(JdbcStandings::post)
                .list());
    }

    @Override
    public Set<Post> comingPosts(MemberId member, LocalDate day, Instant now) {
        return new HashSet<>(sql.sql(COMING)
                .param("member", member.value())
                .param("day", day)
                .param("now", Moments.of(now))
                .query(JdbcStandings::post)
                .list());
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(Position.valueOf(row.getString("position")), UnitKind.valueOf(row.getString("kind")));
    }

    private List<UnitPath> scopes(MemberId member, LocalDate day, String... positions) {
        return sql.sql(SCOPES)
                .param("member", member.value())
                .param("day", day)
                .param("positions", positions)
                .query((row, n) -> new UnitPath(row.getString("path")))
                .list();
    }

    private static Standing standing(ResultSet row, UnitId unit, LocalDate day) throws SQLException {
        return new Standing(
                unit,
                new UnitPath(row.getString("path")),
                day,
                Columns.word(row, "status", MemberStatus.class),
                Columns.positions(Columns.text(row, "here_positions")),
                Columns.positions(Columns.text(row, "above_positions")));
    }
}
