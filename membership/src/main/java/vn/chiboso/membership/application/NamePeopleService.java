package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.NamePeople;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class NamePeopleService implements NamePeople {
    private final Rolls rolls;
    private final Tree tree;
    private final Authorities authorities;
    private final Clock clock;

    NamePeopleService(Rolls rolls, Tree tree, Authorities authorities, Clock clock) {
        this.rolls = rolls;
        this.tree = tree;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonHit> of(Actor actor, UnitId unit) {
        authorities.of(actor, unit).requireTendsTree();
        var today = LocalDate.now(clock);
        var name = tree.find(unit, today)
                .orElseThrow(UnitRefusal::notFound)
                .form()
                .name()
                .value();
        return rolls.of(unit, today).stream()
                .map(member -> new PersonHit(member.id(), member.fullName(), name))
                .toList();
    }
}
