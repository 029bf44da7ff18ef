package vn.chiboso.evaluation.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.ListCriteriaSets;
import vn.chiboso.evaluation.application.port.in.ShowCriteriaSet;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

@Service
class BrowseCriteriaService implements ListCriteriaSets, ShowCriteriaSet {
    private final CriteriaSets sets;
    private final CriteriaRights rights;
    private final Tree tree;

    BrowseCriteriaService(CriteriaSets sets, CriteriaRights rights, Tree tree) {
        this.sets = sets;
        this.rights = rights;
        this.tree = tree;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CriteriaSet> of(Actor actor) {
        var areas = rights.areas(actor).stream().map(UnitView::path).toList();
        if (areas.isEmpty()) {
            throw new EvaluationRefusal(rights.places(actor).isEmpty() ? Reason.UNKNOWN : Reason.NOT_ALLOWED);
        }
        return sets.concerning(areas).stream()
                .filter(set -> !set.isDraft() || rights.mayChange(set, actor))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public View show(CriteriaSetId id, Actor actor) {
        var set = sets.find(id).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        var mayChange = rights.mayChange(set, actor);
        var concerns = rights.places(actor).stream()
                .anyMatch(place -> set.scope().covers(place) || place.value().isEmpty());
        var inArea = rights.areas(actor).stream()
                .anyMatch(area -> set.scope().prefix().startsWith(area.path().value()));
        if (!mayChange && (set.isDraft() || !(concerns || inArea))) {
            throw new EvaluationRefusal(Reason.UNKNOWN);
        }
        var unit = set.scope().unit();
        var issuer = unit == null ? "" : tree.find(unit).map(UnitView::name).orElse("");
        return new View(set, issuer, mayChange);
    }
}
