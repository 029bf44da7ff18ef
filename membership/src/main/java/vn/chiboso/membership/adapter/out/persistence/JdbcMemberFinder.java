package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.MemberFinder;
import vn.chiboso.membership.domain.picking.FoundMember;
import vn.chiboso.membership.domain.picking.Picked;

/**
 * Table {@code person_place} walked along its index: in the order of the tree, until enough are found. A name narrows it down first, by
 * the conditions of {@link NameWords}. Range, words and numbers are part of the text, safe by their types, so that the plan is that of
 * the area ({@link JdbcUnits}).
 */
@Component
class JdbcMemberFinder implements MemberFinder {
    private static final String BY_PLACE = """
            select f.member_id, f.path as turn from membership.person_place f
            where %s and (cast(:at as text) = '' or (f.path, f.member_id) > (:at collate "C", cast(:last as uuid)))
            order by f.path, f.member_id limit :counted
            """;

    private static final String BY_NAME = """
            select f.member_id, p.sort_name as turn from membership.name_place p
            join membership.person_place f on f.member_id = p.member_id
            where %s and %s
            and (cast(:at as text) = '' or (p.sort_name collate "vi-x-icu", f.member_id) > (:at collate "vi-x-icu", cast(:last as uuid)))
            order by p.sort_name collate "vi-x-icu", f.member_id limit :counted
            """;

    private static final String SHOWN = """
            with found as materialized (%1$s)
            select m.id, m.full_name, m.birth_year, f.unit_id, u.name as branch, f.status, p.turn, (select count(*) from found) as hits
            from (select * from found order by turn collate %2$s, member_id limit :shown) p
            join membership.person_place f on f.member_id = p.member_id
            join membership.member m on m.id = p.member_id
            join membership.unit u on u.id = f.unit_id
            order by p.turn collate %2$s, p.member_id
            """;

    private final JdbcClient sql;

    JdbcMemberFinder(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Found find(
            String folded, Picked picked, UnitPath scope, String after, int shown, int counted, LocalDate day) {
        var named = !folded.isEmpty();
        var picks = picks(picked, scope, day);
        var text = named
                ? SHOWN.formatted(BY_NAME.formatted(NameWords.condition(scope), picks), "\"vi-x-icu\"")
                : SHOWN.formatted(BY_PLACE.formatted(picks), "\"C\"");
        var key = Key.of(after);
        var asked = sql.sql(text)
                .param("at", key.turn())
                .param("last", key.member())
                .param("shown", shown)
                .param("counted", counted)
                .param("day", day);
        if (named) {
            asked = NameWords.of(folded).ask(asked, scope);
        }
        var rows = asked.query(JdbcMemberFinder::row).list();
        var hits = rows.isEmpty() ? 0 : rows.getFirst().hits();
        return new Found(
                rows.stream().map(Row::member).toList(),
                hits,
                hits > rows.size() ? rows.getLast().key().text() : "");
    }

    private static String picks(Picked picked, UnitPath scope, LocalDate day) {
        var all = new ArrayList<String>();
        var within = "%s.path >= '%s' and %1$s.path < '%s'";
        all.add(within.formatted("f", scope.value(), Dated.after(scope.value())));
        if (picked.status() != null) {
            all.add("f.status = '%s'".formatted(picked.status().name()));
        }
        if (picked.branchType() != null) {
            all.add("f.branch_type = '%s'".formatted(picked.branchType().name()));
        }
        if (picked.age() != null) {
            all.add("f.birth_year between %d and %d"
                    .formatted(picked.age().bornFrom(day), picked.age().bornUntil(day)));
        }
        if (picked.partyAge() != null) {
            all.add("f.decision_on > date '%s' and f.decision_on <= date '%s'"
                    .formatted(
                            picked.partyAge().admittedAfter(day),
                            picked.partyAge().admittedUntil(day)));
        }
        if (picked.posts() != null) {
            // asked once for the area, and not of everybody: "is true" keeps it from being joined
            all.add(
                    "(f.member_id in (select h.member_id from membership.unit_count c join membership.position h on h.unit_id = c.unit_id"
                            + " where %s and h.position in ('%s') and %s)) is true"
                                    .formatted(
                                            within.formatted("c", scope.value(), Dated.after(scope.value())),
                                            String.join(
                                                    "', '",
                                                    picked.posts().posts().stream()
                                                            .map(Enum::name)
                                                            .sorted()
                                                            .toList()),
                                            Dated.on("h")));
        }
        return String.join(" and ", all);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var member = new MemberId(Columns.id(row, "id"));
        return new Row(
                new FoundMember(
                        member,
                        row.getString("full_name"),
                        row.getInt("birth_year"),
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getString("branch"),
                        Columns.word(row, "status", MemberStatus.class)),
                row.getInt("hits"),
                new Key(requireNonNull(row.getString("turn")), member.value()));
    }

    private record Row(FoundMember member, int hits, Key key) {}

    /** Who was shown last, and where they stand in the order. */
    private record Key(String turn, UUID member) {
        private static final UUID NOBODY = new UUID(0, 0);

        /** A key that is none begins anew. */
        static Key of(String text) {
            var at = text.lastIndexOf('/');
            try {
                return at < 1
                        ? new Key("", NOBODY)
                        : new Key(text.substring(0, at), UUID.fromString(text.substring(at + 1)));
            } catch (IllegalArgumentException notOne) {
                return new Key("", NOBODY);
            }
        }

        String text() {
            return turn + "/" + member;
        }
    }
}
