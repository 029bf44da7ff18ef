package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.PartyAge;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.PersonRefusal;

@Service
class SeeMemberService implements SeeMember {
    private final Authorities authorities;
    private final Rolls published;
    private final BranchRolls rolls;
    private final Units units;
    private final Clock clock;

    SeeMemberService(Authorities authorities, Rolls published, BranchRolls rolls, Units units, Clock clock) {
        this.authorities = authorities;
        this.published = published;
        this.rolls = rolls;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member) {
        var today = LocalDate.now(clock);
        var person = published.find(member, today).orElseThrow(PersonRefusal::notFound);
        var authority = authorities.of(actor, person.unit());
        var sight = actor.is(member) ? Authority.Sight.LIST_BOOK : authority.sight();
        if (sight == Authority.Sight.NOTHING) {
            throw PersonRefusal.notFound();
        }
        var unitName = units.find(person.unit()).map(UnitView::name).orElse("");
        return sight == Authority.Sight.LIST_BOOK
                ? full(person, unitName, authority, today)
                : new View(
                        person, unitName, null, sight, null, new PersonHistory(List.of(), List.of()), false, List.of());
    }

    private View full(MemberView person, String unitName, Authority authority, LocalDate today) {
        var entry = rolls.entry(person.id(), person.unit(), today).orElseThrow(PersonRefusal::notFound);
        var decision = entry.book().decisionOn();
        return new View(
                person,
                unitName,
                entry,
                Authority.Sight.LIST_BOOK,
                decision == null ? null : PartyAge.years(decision, today),
                rolls.history(person.id(), person.unit()),
                authority.keepsRoll(),
                authority.givable(UnitKind.BRANCH));
    }
}
