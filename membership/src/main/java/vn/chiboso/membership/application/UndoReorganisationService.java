package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.TreeWork;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.events.UnitsMoved;

@Service
class UndoReorganisationService implements UndoReorganisation {
    private final Reorganisations reorganisations;
    private final TreeSurvey survey;
    private final TreeWork work;
    private final List<UnitAffairs> affairs;
    private final Authorities authorities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoReorganisationService(
            Reorganisations reorganisations,
            TreeSurvey survey,
            TreeWork work,
            List<UnitAffairs> affairs,
            Authorities authorities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.survey = survey;
        this.work = work;
        this.affairs = affairs;
        this.authorities = authorities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void undo(Actor actor, ReorganisationId id) {
        reorganisations.hold();
        var done = reorganisations.find(id).orElseThrow(ReorganisationRefusal::notFound);
        authorities.of(actor, done.issuer()).requireTendsTree();
        if (done.undone() != null) {
            throw ReorganisationRefusal.undone();
        }
        survey.lock(done.units().keySet());
        // who is opening a meeting on the rolls of now is waited for, and whoever comes after this reads those of then
        affairs.forEach(each -> each.pending(done.units().keySet()));
        var obstacles = work.obstacles(id);
        if (!obstacles.isEmpty()) {
            throw ReorganisationRefusal.followed(obstacles);
        }
        var moved = work.moved(id);
        work.takeBack(id);
        reorganisations.markUndone(id, new Reorganisation.Undone(actor.name(), clock.instant()));
        moved.forEach(each -> events.publishEvent(new UnitsMoved(
                each.unit(), each.to(), each.from(), done.decision().effectiveOn())));
    }
}
