package vn.chiboso.bootstrap.bench.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Who and what the trials are played with, chosen evenly from the whole nation and always the same for the same seed. */
final class Cast {
    /** Somebody with a sign-in, and the unit they have to do with. */
    record Player(Actor actor, String userName, UnitId unit, UnitPath path) {}

    /** A unit by its place. */
    record Place(UnitId unit, UnitPath path) {}

    private static final String PLAYERS = """
            select c.id account, c.user_name, m.id member, m.full_name, p.unit_id, l.path
            from membership.position p
            join membership.account c on c.member_id = p.member_id
            join membership.member m on m.id = p.member_id
            join membership.unit_link l on l.unit_id = p.unit_id and l.valid_to is null
            join membership.unit u on u.id = p.unit_id
            where p.position = :position and u.kind = :kind and p.valid_to is null
            order by md5(c.id::text) limit :most
            """;

    private final JdbcClient sql;

    Cast(JdbcClient sql) {
        this.sql = sql;
    }

    List<Player> secretaries(int most) {
        return players("SECRETARY", "BRANCH", most);
    }

    /** Organisation officers of provinces, the largest province first. */
    List<Player> provinceOfficers() {
        return players("ORGANISATION_OFFICER", "PROVINCE", 200).stream()
                .collect(java.util.stream.Collectors.toMap(
                        Player::unit, p -> p, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(p -> -unitsBelow(p.path())))
                .toList();
    }

    List<Player> communeOfficers(int most) {
        return players("PARTY_BUILDING_OFFICER", "COMMUNE", most);
    }

    Player centralOfficer() {
        return players("ORGANISATION_OFFICER", "CENTRAL", 1).getFirst();
    }

    Actor administrator() {
        return sql.sql("select id, display_name from membership.account where technical_administrator")
                .query((row, n) ->
                        new Actor(new AccountId(row.getObject("id", UUID.class)), null, row.getString("display_name")))
                .list()
                .getFirst();
    }

    List<Place> units(String kind, int most) {
        return sql.sql("""
                select u.id, l.path from membership.unit u join membership.unit_link l on l.unit_id = u.id and l.valid_to is null
                where u.kind = :kind order by md5(u.id::text) limit :most
                """)
                .param("kind", kind)
                .param("most", most)
                .query((row, n) ->
                        new Place(new UnitId(row.getObject("id", UUID.class)), new UnitPath(row.getString("path"))))
                .list();
    }

    /** The commune whose number of branches is nearest to that. */
    Place communeOf(int branches) {
        return sql.sql("""
                select c.id, l.path from membership.unit c
                join membership.unit_link l on l.unit_id = c.id and l.valid_to is null
                join membership.unit_link b on b.path >= l.path and b.path < left(l.path, -1) || '/' and b.valid_to is null
                join membership.unit u on u.id = b.unit_id and u.kind = 'BRANCH'
                where c.kind = 'COMMUNE' group by c.id, l.path order by abs(count(*) - :branches), c.id limit 1
                """)
                .param("branches", branches)
                .query((row, n) ->
                        new Place(new UnitId(row.getObject("id", UUID.class)), new UnitPath(row.getString("path"))))
                .single();
    }

    /** Names of people below, without diacritics. */
    List<String> names(UnitPath scope, int most) {
        return sql.sql("""
                select m.search_name from membership.unit_link l
                join membership.attachment a on a.unit_id = l.unit_id and a.kind = 'HOME' and a.valid_to is null
                join membership.member m on m.id = a.member_id
                where l.path >= :scope and l.path < :after and l.valid_to is null
                order by md5(l.unit_id::text || m.id::text) limit :most
                """)
                .param("scope", scope.value())
                .param("after", after(scope))
                .param("most", most)
                .query((row, n) -> row.getString("search_name"))
                .list();
    }

    static String after(UnitPath scope) {
        return scope.value().substring(0, scope.value().length() - 1) + "/";
    }

    private int unitsBelow(UnitPath scope) {
        return sql.sql("select count(*) from membership.unit_link where path >= :scope and path < :after")
                .param("scope", scope.value())
                .param("after", after(scope))
                .query(Integer.class)
                .single();
    }

    private List<Player> players(String position, String kind, int most) {
        return sql.sql(PLAYERS)
                .param("position", position)
                .param("kind", kind)
                .param("most", most)
                .query((row, n) -> new Player(
                        new Actor(
                                new AccountId(row.getObject("account", UUID.class)),
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getString("full_name")),
                        row.getString("user_name"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitPath(row.getString("path"))))
                .list();
    }

    /** The day of all questions. */
    static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
