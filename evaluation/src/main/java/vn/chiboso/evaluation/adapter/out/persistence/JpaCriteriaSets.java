package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.membership.api.UnitPath;

@Repository
class JpaCriteriaSets implements CriteriaSets {
    private final CriteriaSetEntities rows;
    private final CriteriaSetMapper mapper;

    JpaCriteriaSets(CriteriaSetEntities rows, CriteriaSetMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public Optional<CriteriaSet> find(CriteriaSetId id) {
        return rows.findById(id.value()).map(mapper::set);
    }

    @Override
    public Optional<CriteriaSet> inForce(UnitPath place, LocalDate day) {
        return rows.inForce(place.value(), day, Limit.of(1)).stream()
                .findFirst()
                .map(mapper::set);
    }

    @Override
    public List<CriteriaSet> concerning(Collection<UnitPath> places) {
        var found = new LinkedHashMap<UUID, CriteriaSetEntity>();
        for (var place : places) {
            rows.concerning(place.value()).forEach(row -> found.putIfAbsent(row.getId(), row));
        }
        return found.values().stream().map(mapper::set).toList();
    }

    @Override
    public Optional<CriteriaSet> openEnded(Scope scope) {
        return rows.openEnded(scope.prefix(), Limit.of(1)).stream().findFirst().map(mapper::set);
    }

    @Override
    public int nextNumber(Scope scope) {
        return rows.nextNumber(scope.prefix());
    }

    @Override
    public void save(CriteriaSet set) {
        var row = rows.findById(set.id().value())
                .map(stored -> sameVersion(stored, set))
                .orElseGet(CriteriaSetEntity::new);
        mapper.write(set, row);
        try {
            rows.saveAndFlush(row);
        } catch (OptimisticLockingFailureException e) {
            throw new EvaluationRefusal(Reason.STALE);
        }
    }

    private static CriteriaSetEntity sameVersion(CriteriaSetEntity stored, CriteriaSet set) {
        if (!Objects.equals(stored.getVersion(), set.version())) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        return stored;
    }
}
