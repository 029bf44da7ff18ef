package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.LimitedFacts;
import vn.chiboso.membership.domain.alert.PersonFacts;
import vn.chiboso.membership.domain.path.Path;

/** Of the people of branches: who may come to the end of something, and how many dossiers lack this year's supplement. */
@Component
class LimitedRows {
    private final JdbcClient sql;
    private final ActRows acts;

    LimitedRows(JdbcClient sql, ActRows acts) {
        this.sql = sql;
        this.acts = acts;
    }

    /** Those who were exempted for a time, suspended or abroad once, whatever became of it: few of many. */
    List<LimitedFacts> limited(List<PersonFacts> people) {
        var names = new HashMap<MemberId, String>();
        people.stream().filter(PersonFacts::counted).forEach(each -> names.put(each.member(), each.fullName()));
        if (names.isEmpty()) {
            return List.of();
        }
        var ever = sql.sql("""
                select distinct a.person from %s a where a.member_id in %s
                and (a.kind in ('TEMPORARILY_EXEMPTED', 'SUSPENDED', 'WENT_ABROAD') or a.status = 'TEMPORARILY_EXEMPT')
                """.formatted(Records.withPerson("act"), Records.OF_MEMBERS))
                .param("members", names.keySet().stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, n) -> new MemberId(Columns.id(row, "person")))
                .list();
        return ever.isEmpty()
                ? List.of()
                : acts.of(ever).entrySet().stream()
                        .map(each -> new LimitedFacts(
                                Objects.requireNonNull(names.get(each.getKey())),
                                new Path(each.getKey(), each.getValue())))
                        .toList();
    }

    /**
     * Of the branch's own, for whom no supplement was noted in the year, or what was noted last took it back; nothing for branches where
     * all have one.
     */
    Map<UnitId, Integer> withoutSupplement(UUID[] units, LocalDate day) {
        var counts = new HashMap<UnitId, Integer>();
        sql.sql("""
                select a.unit_id, count(*) n from membership.attachment a
                where a.unit_id = any (:units) and a.kind = 'HOME' and %s
                and not coalesce((
                    select d.held and d.noted_on >= :first from membership.dossier_note d
                    where d.item = 'SUPPLEMENT_FORMS' and d.member_id in (
                        select r.id from membership.member r where r.id = a.member_id or r.merged_into = a.member_id)
                    order by d.turn desc limit 1), false)
                group by a.unit_id
                """.formatted(Dated.on("a")))
                .param("units", units)
                .param("day", day)
                .param("first", day.withDayOfYear(1))
                .query(row -> {
                    counts.put(new UnitId(Columns.id(row, "unit_id")), row.getInt("n"));
                });
        return counts;
    }
}
