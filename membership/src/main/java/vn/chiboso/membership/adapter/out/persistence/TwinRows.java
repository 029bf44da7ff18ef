package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.merge.LikelyPair;

/** Pairs of one name and birth date, a page at a time: from the people of an area, or from the pairs where that is nearly everybody. */
@Component
class TwinRows {
    /**
     * Where the people of the area are most of those there are, it is read from the other side: the index of name and birth date has those who
     * share them next to one another, so a page is the stretch of the index in which it is filled, whoever they are and wherever they
     * stand. For a small area that would be a walk through the nation for a few. The limit is what makes it a walk: to have all of
     * them the database would rather sort everybody.
     */
    private static final String SHARED = """
            select m.birth_date, m.search_name from membership.member m
            where m.merged_into is null and m.birth_date is not null and (m.birth_date, m.search_name) %s (:birth, :name collate "C")
            group by m.birth_date, m.search_name having count(*) > 1
            order by m.birth_date, m.search_name limit :most
            """;

    private static final String PAIRS = """
            select a.id as one, b.id as other, a.full_name, twin.birth as birth_date, h.name as one_unit, g.name as other_unit
            from unnest(cast(:births as date[]), cast(:names as text[])) with ordinality twin (birth, name, place)
            cross join lateral (
                select m.id, m.full_name from membership.member m
                where m.birth_date = twin.birth and m.search_name = twin.name collate "C" and m.merged_into is null offset 0) a
            cross join lateral (
                select m.id from membership.member m
                where m.birth_date = twin.birth and m.search_name = twin.name collate "C" and m.merged_into is null and m.id > a.id
                offset 0) b
            cross join lateral (%2$s where t.member_id = a.id and t.kind = 'HOME' and %1$s limit 1) h
            cross join lateral (%2$s where t.member_id = b.id and t.kind = 'HOME' and %1$s limit 1) g
            where (twin.birth <> :birth or twin.name <> :name or (a.id, b.id) > (:one, :other))
            and not exists (select 1 from membership.person_distinct d where d.one_id = a.id and d.other_id = b.id)
            order by twin.place, a.id, b.id limit :most
            """.formatted(Dated.on("t"), """
            select u.name from membership.attachment t
            join membership.unit_count c on c.unit_id = t.unit_id and c.path >= :path and c.path < :after_path
            join membership.unit u on u.id = t.unit_id
            """);

    private static final Shared FIRST = new Shared(LocalDate.of(1, 1, 1), "");
    static final UUID NOBODY = new UUID(0, 0);

    /** Whether half of the units that stand are there: at once for all of them, and else for twice what counting the area's costs. */
    private static final String MOST = """
            select case when exists (select 1 from membership.unit_count where path < :path)
                          or exists (select 1 from membership.unit_count where path >= :after_path)
                then not exists (select 1 from membership.unit_count offset (
                    select count(*) * 2 from membership.unit_count c where c.path >= :path and c.path < :after_path) limit 1)
                else true end
            """;

    private final JdbcClient sql;
    private final TwinWalk walk;

    TwinRows(JdbcClient sql, TwinWalk walk) {
        this.sql = sql;
        this.walk = walk;
    }

    List<LikelyPair> likely(UnitPath path, Merges.@Nullable After after, int most, LocalDate day) {
        return isMost(path) ? fromPairs(path, after, most, day) : walk.likely(path, after, most, day);
    }

    /** Stretch by stretch until the page is full; nearly always that is the first one. */
    private List<LikelyPair> fromPairs(UnitPath path, Merges.@Nullable After after, int most, LocalDate day) {
        var start = start(after);
        var found = new ArrayList<LikelyPair>();
        var shared = shared(">=", start, most);
        while (!shared.isEmpty()) {
            found.addAll(pairs(sql.sql(PAIRS)
                    .param(
                            "births",
                            shared.stream().map(s -> s.birth().toString()).toArray(String[]::new))
                    .param("names", shared.stream().map(Shared::name).toArray(String[]::new))
                    .param("path", path.value())
                    .param("after_path", Dated.after(path.value()))
                    .param("birth", start.birth())
                    .param("name", start.name())
                    .param("one", after == null ? NOBODY : after.one().value())
                    .param("other", after == null ? NOBODY : after.other().value())
                    .param("most", most - found.size())
                    .param("day", day)));
            shared = found.size() == most || shared.size() < most ? List.of() : shared(">", shared.getLast(), most);
        }
        return found;
    }

    private List<Shared> shared(String from, Shared start, int most) {
        return sql.sql(SHARED.formatted(from))
                .param("birth", start.birth())
                .param("name", start.name())
                .param("most", most)
                .query(TwinRows::shared)
                .list();
    }

    /** Where the last pair stands in the index. */
    private Shared start(Merges.@Nullable After after) {
        return after == null
                ? FIRST
                : sql.sql(
                                "select birth_date, search_name from membership.member where id = :one and birth_date is not null")
                        .param("one", after.one().value())
                        .query(TwinRows::shared)
                        .optional()
                        .orElse(FIRST);
    }

    private static Shared shared(ResultSet row, int number) throws SQLException {
        return new Shared(row.getObject("birth_date", LocalDate.class), row.getString("search_name"));
    }

    static List<LikelyPair> pairs(JdbcClient.StatementSpec page) {
        return page.query((row, n) -> new LikelyPair(
                        new MemberId(Columns.id(row, "one")),
                        new MemberId(Columns.id(row, "other")),
                        row.getString("full_name"),
                        BirthDay.of(row.getObject("birth_date", LocalDate.class)),
                        row.getString("one_unit"),
                        row.getString("other_unit")))
                .list();
    }

    private boolean isMost(UnitPath path) {
        return sql.sql(MOST)
                .param("path", path.value())
                .param("after_path", Dated.after(path.value()))
                .query(Boolean.class)
                .single();
    }

    /** A birth date and a folded name that more than one have. */
    private record Shared(LocalDate birth, String name) {}
}
