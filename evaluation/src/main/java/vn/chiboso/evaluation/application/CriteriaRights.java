package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaAccess;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** Where an actor stands to criteria sets. */
@Service
class CriteriaRights {
    private final People people;
    private final Tree tree;
    private final Clock clock;

    CriteriaRights(People people, Tree tree, Clock clock) {
        this.people = people;
        this.tree = tree;
        this.clock = clock;
    }

    /** The unit, when the actor may issue for it. */
    UnitView issuer(UnitId unit, Actor actor) {
        new CriteriaAccess(people.standing(actor, unit, LocalDate.now(clock))).requireIssue();
        return tree.find(unit).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
    }

    /** The central frame is changed by migrations only: it is not for this product's officers to rewrite. */
    boolean mayChange(CriteriaSet set, Actor actor) {
        var unit = set.scope().unit();
        return unit != null && new CriteriaAccess(people.standing(actor, unit, LocalDate.now(clock))).mayIssue();
    }

    void requireChange(CriteriaSet set, Actor actor) {
        if (!mayChange(set, actor)) {
            throw new EvaluationRefusal(places(actor).isEmpty() ? Reason.UNKNOWN : Reason.NOT_ALLOWED);
        }
    }

    /** Where the actor's own branches and areas are: what criteria there concern the actor. */
    List<UnitPath> places(Actor actor) {
        var today = LocalDate.now(clock);
        var own = people.branchesOf(actor, today).stream().flatMap(branch -> tree.find(branch).stream());
        return Stream.concat(people.inspectedScopes(actor, today).stream(), own)
                .map(UnitView::path)
                .distinct()
                .toList();
    }

    /** Areas read as an officer or inspector. */
    List<UnitView> areas(Actor actor) {
        return people.inspectedScopes(actor, LocalDate.now(clock));
    }
}
