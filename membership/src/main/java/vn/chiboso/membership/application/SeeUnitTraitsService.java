package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeUnitTraits;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.UnitTraits;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.traits.TraitTimeline;

@Service
class SeeUnitTraitsService implements SeeUnitTraits {
    private final Tree tree;
    private final UnitTraits traits;
    private final Intakes intakes;
    private final Authorities authorities;
    private final Clock clock;

    SeeUnitTraitsService(Tree tree, UnitTraits traits, Intakes intakes, Authorities authorities, Clock clock) {
        this.tree = tree;
        this.traits = traits;
        this.intakes = intakes;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        authority.requireSeesUnit();
        var node = tree.find(unit, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
        return new View(
                node,
                traits.of(unit).values().stream()
                        .filter(SeeUnitTraitsService::saysSomething)
                        .toList(),
                traits.changes(unit),
                authority.tendsTree(),
                intakes.origins(List.of(unit)).get(unit));
    }

    private static boolean saysSomething(TraitTimeline timeline) {
        return timeline.spans().size() > 1 || timeline.current().value() != null;
    }
}
