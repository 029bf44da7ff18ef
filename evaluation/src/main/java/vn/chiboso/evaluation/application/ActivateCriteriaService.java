package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.ActivateCriteriaSet;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.membership.api.Actor;

@Service
class ActivateCriteriaService implements ActivateCriteriaSet {
    private final CriteriaSets sets;
    private final CriteriaRights rights;
    private final Clock clock;

    ActivateCriteriaService(CriteriaSets sets, CriteriaRights rights, Clock clock) {
        this.sets = sets;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void activate(Command command, Actor actor) {
        var set = sets.find(command.id()).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        rights.requireChange(set, actor);
        if (set.version() != command.version()) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        var activated = set.activated(command.from(), LocalDate.now(clock));
        sets.openEnded(set.scope()).ifPresent(before -> sets.save(before.succeededOn(command.from())));
        sets.save(activated);
    }
}
