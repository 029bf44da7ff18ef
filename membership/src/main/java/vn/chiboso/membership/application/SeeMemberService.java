package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.Rank;
import vn.chiboso.membership.domain.roll.ListBook;

@Service
class SeeMemberService implements SeeMember {
    private final MemberReaders readers;
    private final BranchRolls rolls;
    private final Paths paths;
    private final Merges merges;
    private final PathKeeper keeper;
    private final TransferReader moving;
    private final Units units;
    private final Clock clock;

    SeeMemberService(
            MemberReaders readers,
            BranchRolls rolls,
            Paths paths,
            Merges merges,
            PathKeeper keeper,
            TransferReader moving,
            Units units,
            Clock clock) {
        this.readers = readers;
        this.rolls = rolls;
        this.paths = paths;
        this.merges = merges;
        this.keeper = keeper;
        this.moving = moving;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member) {
        var reading = readers.require(actor, member);
        var person = reading.person();
        var sight = reading.sight();
        var unitName = units.find(person.unit()).map(UnitView::name).orElse("");
        return sight == Authority.Sight.LIST_BOOK
                ? full(actor, person, unitName, reading.authority(), reading.day())
                : new View(
                        person,
                        unitName,
                        null,
                        sight,
                        null,
                        new PersonHistory(List.of(), List.of()),
                        new Path(member, List.of()),
                        List.of(),
                        Map.of(),
                        List.of(),
                        null,
                        false,
                        List.of(),
                        false,
                        null);
    }

    private View full(Actor actor, MemberView person, String unitName, Authority authority, LocalDate day) {
        var entry = rolls.entry(person.id(), person.unit(), day).orElseThrow(PersonRefusal::notFound);
        var kept = paths.of(person.id());
        var path = actor.is(person.id()) ? kept.forThePerson() : kept;
        var records = authority.keepsRoll() && !actor.is(person.id());
        var isMember = path.stage().isMember();
        return new View(
                person,
                unitName,
                entry,
                Authority.Sight.LIST_BOOK,
                partyAge(entry.book(), path),
                rolls.history(person.id(), person.unit()),
                path,
                merges.of(person.id()),
                unitNames(path),
                records ? path.possible() : List.of(),
                officialDue(entry.book(), path),
                authority.keepsRoll() && isMember,
                isMember ? authority.givable(UnitKind.BRANCH) : List.of(),
                records,
                moving.openOf(actor, person.id()).orElse(null));
    }

    private @Nullable Integer partyAge(ListBook book, Path path) {
        var decision = book.decisionOn();
        return decision == null ? null : path.partyAge(decision, LocalDate.now(clock));
    }

    private Map<UnitId, String> unitNames(Path path) {
        var names = new HashMap<UnitId, String>();
        for (var act : path.acts()) {
            var unit = act.unit();
            if (unit != null && !names.containsKey(unit)) {
                names.put(unit, units.find(unit).map(UnitView::name).orElse(""));
            }
        }
        return names;
    }

    private @Nullable LocalDate officialDue(ListBook book, Path path) {
        return path.stage().rank() == Rank.PROBATIONARY
                ? keeper.rules(book.ceremonyOn(), false).officialDue(path)
                : null;
    }
}
