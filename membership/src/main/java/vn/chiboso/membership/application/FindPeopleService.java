package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindPeople;
import vn.chiboso.membership.application.port.out.People;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class FindPeopleService implements FindPeople {
    private final People people;
    private final Tree tree;
    private final Authorities authorities;
    private final Clock clock;

    FindPeopleService(People people, Tree tree, Authorities authorities, Clock clock) {
        this.people = people;
        this.tree = tree;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonHit> find(Actor actor, UnitId under, String text) {
        authorities.of(actor, under).requireTendsTree();
        var today = LocalDate.now(clock);
        var scope = tree.find(under, today).orElseThrow(UnitRefusal::notFound).path();
        var folded = Folding.fold(text);
        return folded.length() < 2 ? List.of() : people.named(folded, scope, today);
    }
}
