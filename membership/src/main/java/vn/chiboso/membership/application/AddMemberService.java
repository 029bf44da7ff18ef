package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.roll.Matching;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.events.RollChanged;

@Service
class AddMemberService implements AddMember {
    private final RollKeepers keepers;
    private final HandEntries entries;
    private final ParticularsKeeping particulars;
    private final BranchRolls rolls;
    private final PathKeeper paths;
    private final FormerPeople former;
    private final Returns returns;
    private final Supplier<UUID> newId;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddMemberService(
            RollKeepers keepers,
            HandEntries entries,
            ParticularsKeeping particulars,
            BranchRolls rolls,
            PathKeeper paths,
            FormerPeople former,
            Returns returns,
            Supplier<UUID> newId,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keepers = keepers;
        this.entries = entries;
        this.particulars = particulars;
        this.rolls = rolls;
        this.paths = paths;
        this.former = former;
        this.returns = returns;
        this.newId = newId;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(noRollbackFor = ProtectionRefusal.Taken.class)
    public Added add(Actor actor, Command command) {
        var unit = keepers.requireAdder(actor, command.unit()).id();
        var today = LocalDate.now(clock);
        var from = command.from() == null ? today : command.from();
        if (from.isAfter(today)) {
            throw PersonRefusal.future("from", from);
        }
        rolls.lock(unit);
        var id = command.id() == null ? new MemberId(newId.get()) : command.id();
        if (rolls.entry(id, unit, today).isPresent()) {
            return new Added(id, List.of());
        }
        var book = entries.book(command.book(), null);
        var outside = entries.outside(command.book(), OutsideTimes.NONE);
        var entry = new RollEntry(id, 0, book, command.status(), Set.of(), entries.group(command.book()), outside);
        var warnings = entries.check(entry);
        var returning = former.returning(book, command.other());
        if (returning.isPresent()) {
            returns.comeBack(actor, unit, returning.get(), entry, from);
            return new Added(returning.get(), warnings);
        }
        entries.requireOwnCard(unit, id, book.card());
        if (Matching.find(book, rolls.entries(unit, today)).isPresent()
                || !rolls.peopleElsewhere(unit, List.of(book), today).isEmpty()) {
            throw PersonRefusal.known();
        }
        particulars.ask(actor, id, unit, command.particulars());
        rolls.add(id, book);
        var all = new ArrayList<>(warnings);
        all.addAll(particulars.keep(id, command.particulars(), book));
        paths.enter(actor, unit, id, entry, from);
        events.publishEvent(new RollChanged(unit, today, 1, 0));
        return new Added(id, all);
    }
}
