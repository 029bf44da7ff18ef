package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.membership.api.UnitPath;

@Repository
class JdbcCriteriaSets implements CriteriaSets {
    private final JdbcClient sql;

    JdbcCriteriaSets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CriteriaSet> find(CriteriaSetId id) {
        return read("select * from evaluation.criteria_set where id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<CriteriaSet> inForce(UnitPath place, LocalDate day) {
        return read("""
                        select * from evaluation.criteria_set
                        where state = 'ACTIVE' and starts_with(:place, unit_path)
                          and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by length(unit_path) desc, valid_from desc limit 1
                        """, Map.of("place", place.value(), "day", day)).stream().findFirst();
    }

    @Override
    public List<CriteriaSet> concerning(Collection<UnitPath> places) {
        var found = new LinkedHashMap<CriteriaSetId, CriteriaSet>();
        for (var place : places) {
            read("""
                            select * from evaluation.criteria_set
                            where starts_with(:place, unit_path) or starts_with(unit_path, :place)
                            order by unit_path, number desc
                            """, Map.of("place", place.value())).forEach(set -> found.putIfAbsent(set.id(), set));
        }
        return List.copyOf(found.values());
    }

    @Override
    public Optional<CriteriaSet> openEnded(Scope scope) {
        return read("""
                        select * from evaluation.criteria_set
                        where unit_path = :path and state = 'ACTIVE' and valid_to is null
                        order by valid_from desc limit 1
                        """, Map.of("path", scope.prefix())).stream().findFirst();
    }

    @Override
    public int nextNumber(Scope scope) {
        return sql.sql("select coalesce(max(number), 0) + 1 from evaluation.criteria_set where unit_path = :path")
                .param("path", scope.prefix())
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(CriteriaSet set) {
        var params = CriteriaSetParams.of(set);
        var updated = sql.sql(CriteriaSetParams.UPDATE).params(params).update();
        if (updated == 0) {
            if (find(set.id()).isPresent()) {
                throw new EvaluationRefusal(Reason.STALE);
            }
            sql.sql(CriteriaSetParams.INSERT).params(params).update();
        }
        sql.sql("delete from evaluation.criterion where set_id = :id")
                .param("id", set.id().value())
                .update();
        var position = 0;
        for (var criterion : set.criteria()) {
            sql.sql(CriteriaSetParams.INSERT_CRITERION)
                    .params(CriteriaSetParams.of(set.id(), ++position, criterion))
                    .update();
        }
    }

    private List<CriteriaSet> read(String query, Map<String, ?> params) {
        return sql.sql(query)
                .params(params)
                .query((row, i) -> CriteriaSetRows.set(row, criteria(Sql.id(row, "id"))))
                .list();
    }

    private List<Criterion> criteria(UUID set) {
        return sql.sql("select * from evaluation.criterion where set_id = :id order by position")
                .param("id", set)
                .query((row, i) -> CriteriaSetRows.criterion(row))
                .list();
    }
}
