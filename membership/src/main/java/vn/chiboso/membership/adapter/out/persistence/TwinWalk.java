package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.LikelyPair;

/** Pairs of one name and birth date found by walking through the branches of an area. */
@Component
class TwinWalk {
    /**
     * Goes through the branches of the area in the order of their paths, the people of each in the order of their ids, and looks each one's name
     * and birth date up by index, until a page is full: {@code offset 0} keeps order and look-ups what they are, since a join of a province
     * with itself, or a scan of the nation, reads everything for every page. In the order of ids alone everybody of the area was sorted
     * before the first was looked up.
     */
    private static final String LIKELY = """
            select a.id as one, b.id as other, a.full_name, a.birth_date, h.name as one_unit, g.name as other_unit
            from (
                select c.path, t.member_id, t.unit_id from membership.unit_count c
                cross join lateral (
                    select t.member_id, t.unit_id from membership.attachment t
                    where t.unit_id = c.unit_id and t.kind = 'HOME' and %1$s order by t.member_id offset 0) t
                where c.path >= :from_path and c.path < :after_path and (c.path > :from_path or t.member_id >= :one)
                order by c.path, t.member_id offset 0) here
            cross join lateral (
                select m.id, m.full_name, m.birth_date, m.search_name from membership.member m
                where m.id = here.member_id and m.merged_into is null and m.birth_date is not null offset 0) a
            cross join lateral (
                select m.id from membership.member m
                where m.birth_date = a.birth_date and m.search_name = a.search_name and m.merged_into is null and m.id > a.id
                offset 0) b
            cross join lateral (
                select u.name from membership.attachment t
                join membership.unit_count c on c.unit_id = t.unit_id and c.path >= :path and c.path < :after_path
                join membership.unit u on u.id = t.unit_id
                where t.member_id = b.id and t.kind = 'HOME' and %1$s limit 1) g
            join membership.unit h on h.id = here.unit_id
            where (here.path, here.member_id, b.id) > (:from_path, :one, :other)
            and not exists (select 1 from membership.person_distinct d where d.one_id = here.member_id and d.other_id = b.id)
            order by here.path, here.member_id, b.id limit :most
            """.formatted(Dated.on("t"));

    /** Where the first of the last pair stands in the walk. */
    private static final String PLACE = """
            select c.path from membership.attachment t join membership.unit_count c on c.unit_id = t.unit_id
            where t.member_id = :one and t.kind = 'HOME' and %1$s and c.path >= :path and c.path < :after_path
            order by c.path limit 1
            """.formatted(Dated.on("t"));

    private final JdbcClient sql;

    TwinWalk(JdbcClient sql) {
        this.sql = sql;
    }

    List<LikelyPair> likely(UnitPath path, Merges.@Nullable After after, int most, LocalDate day) {
        var from = place(path, after, day);
        return TwinRows.pairs(sql.sql(LIKELY)
                .param("path", path.value())
                .param("after_path", Dated.after(path.value()))
                .param("from_path", from.orElse(path.value()))
                .param(
                        "one",
                        after == null || from.isEmpty()
                                ? TwinRows.NOBODY
                                : after.one().value())
                .param(
                        "other",
                        after == null || from.isEmpty()
                                ? TwinRows.NOBODY
                                : after.other().value())
                .param("most", most)
                .param("day", day));
    }

    /** Empty for the first page, and where who was last on it has left the area since: then it begins anew. */
    private Optional<String> place(UnitPath path, Merges.@Nullable After after, LocalDate day) {
        return after == null
                ? Optional.empty()
                : sql.sql(PLACE)
                        .param("one", after.one().value())
                        .param("path", path.value())
                        .param("after_path", Dated.after(path.value()))
                        .param("day", day)
                        .query(String.class)
                        .optional();
    }
}
