package vn.chiboso.evaluation.adapter.out.membership;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.Judgements;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;

/** Tells membership how units were assessed since something; an unfinished card hinders no unit from ending. */
@Component
class AssessedAffairs implements UnitAffairs {
    private final Judgements judgements;

    AssessedAffairs(Judgements judgements) {
        this.judgements = judgements;
    }

    @Override
    public List<Pending> pending(Set<UnitId> units) {
        return List.of();
    }

    @Override
    public List<Kept> keptSince(Since since) {
        return judgements.since(since);
    }
}
