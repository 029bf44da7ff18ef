package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.merge.LikelyPair;

/** Pairs of one name and birth date, a page at a time. */
@Component
class TwinRows {
    /**
     * Goes through the people of the area in the order of their ids and looks each one's name and birth date up by index, until a page
     * is full: {@code offset 0} keeps order and look-ups what they are, since a join of a province with itself, or a scan of the nation, reads
     * everything for every page.
     */
    private static final String LIKELY = """
            select a.id as one, b.id as other, a.full_name, a.birth_date, h.name as one_unit, g.name as other_unit
            from (
                select t.member_id, t.unit_id from membership.unit_count c
                join membership.attachment t on t.unit_id = c.unit_id and t.kind = 'HOME' and %1$s
                where c.path >= :path and c.path < :after_path and (cast(:one as uuid) is null or t.member_id >= :one)
                order by t.member_id offset 0) here
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
            where (cast(:one as uuid) is null or (here.member_id, b.id) > (cast(:one as uuid), cast(:other as uuid)))
            and not exists (select 1 from membership.person_distinct d where d.one_id = here.member_id and d.other_id = b.id)
            order by here.member_id, b.id limit :most
            """.formatted(Dated.on("t"));

    private final JdbcClient sql;

    TwinRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<LikelyPair> likely(UnitPath path, Merges.@Nullable After after, int most, LocalDate day) {
        return sql.sql(LIKELY)
                .param("path", path.value())
                .param("after_path", Dated.after(path.value()))
                .param("one", after == null ? null : after.one().value())
                .param("other", after == null ? null : after.other().value())
                .param("most", most)
                .param("day", day)
                .query((row, n) -> new LikelyPair(
                        new MemberId(Columns.id(row, "one")),
                        new MemberId(Columns.id(row, "other")),
                        row.getString("full_name"),
                        BirthDay.of(row.getObject("birth_date", LocalDate.class)),
                        row.getString("one_unit"),
                        row.getString("other_unit")))
                .list();
    }
}
