package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.ListIssuers;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.criteria.CriteriaAccess;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

@Service
class ListIssuersService implements ListIssuers {
    private final CriteriaRights rights;
    private final People people;
    private final Tree tree;
    private final Clock clock;

    ListIssuersService(CriteriaRights rights, People people, Tree tree, Clock clock) {
        this.rights = rights;
        this.people = people;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitView> of(Actor actor) {
        var today = LocalDate.now(clock);
        return rights.areas(actor).stream()
                .filter(area -> new CriteriaAccess(people.standing(actor, area.id(), today)).mayIssue())
                .flatMap(area -> tree.issuersUnder(area.path()).stream())
                .distinct()
                .toList();
    }
}
