package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.Judgements;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitAffairs.Matter;
import vn.chiboso.membership.api.UnitAffairs.Since;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Counts in SQL, by the instants of recording. */
@Component
class JdbcJudgements implements Judgements {
    private static final String SCORES = """
            select s.unit_id, 'SCORES' matter, count(*) n from evaluation.scorecard s
            where s.unit_id = any (:changed) and coalesce(greatest(s.vote_at,
                (select max(c.at) from evaluation.scorecard_change c where c.scorecard_id = s.id and c.kind <> 'OFFICIAL'),
                (select max(e.entered_at) from evaluation.scorecard_entry e where e.scorecard_id = s.id)), 'epoch') >= :at
            group by 1""";
    /** Of a unit, and of all below one that moved, which has another above it by then. */
    private static final String GRADES = """
            select coalesce(m.unit, s.unit_id) unit_id, 'GRADES' matter, count(*) n from evaluation.scorecard s
            left join unnest(cast(:moved as uuid[]), cast(:paths as text[])) m(unit, path) on starts_with(s.unit_path, m.path)
            where (s.unit_id = any (:changed) or m.unit is not null)
            and exists (select 1 from evaluation.official_decision d where d.scorecard_id = s.id and d.at >= :at)
            group by 1""";
    /** Of a month that had not ended before the day: a report tells of its last day. Of a unit that moved, it names the new superior. */
    private static final String REPORTS = """
            select r.commune_id unit_id, 'REPORTS' matter, count(*) n from evaluation.monthly_report r
            where r.commune_id = any (:reporting) and r.issue > 0 and r.made_at >= :at
            and r.month + interval '1 month' > cast(:day as date)
            group by 1""";

    private static final String SINCE = SCORES + " union all " + GRADES + " union all " + REPORTS + " order by 1, 2";

    private final JdbcClient sql;

    JdbcJudgements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Kept> since(Since since) {
        var moved = List.copyOf(since.moved().entrySet());
        return sql.sql(SINCE)
                .param("changed", ids(since.changed()))
                .param("moved", ids(moved.stream().map(Map.Entry::getKey).toList()))
                .param(
                        "paths",
                        moved.stream()
                                .map(Map.Entry::getValue)
                                .map(UnitPath::value)
                                .toArray(String[]::new))
                .param("reporting", ids(reporting(since)))
                .param("day", since.day())
                .param("at", since.at().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Kept(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Matter.valueOf(row.getString("matter")),
                        row.getInt("n")))
                .list();
    }

    private static List<UnitId> reporting(Since since) {
        return Stream.of(since.changed(), since.moved().keySet(), since.above())
                .flatMap(Collection::stream)
                .toList();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
