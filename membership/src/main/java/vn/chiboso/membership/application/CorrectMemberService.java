package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.CorrectMember;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.events.RollChanged;

@Service
class CorrectMemberService implements CorrectMember {
    private final RollKeepers keepers;
    private final HandEntries entries;
    private final ParticularsKeeping particulars;
    private final Rolls published;
    private final BranchRolls rolls;
    private final PathKeeper paths;
    private final ApplicationEventPublisher events;
    private final GroupHeads heads;
    private final Clock clock;

    CorrectMemberService(
            RollKeepers keepers,
            HandEntries entries,
            ParticularsKeeping particulars,
            Rolls published,
            BranchRolls rolls,
            PathKeeper paths,
            ApplicationEventPublisher events,
            GroupHeads heads,
            Clock clock) {
        this.keepers = keepers;
        this.entries = entries;
        this.particulars = particulars;
        this.published = published;
        this.rolls = rolls;
        this.paths = paths;
        this.events = events;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    @Transactional(noRollbackFor = ProtectionRefusal.Taken.class)
    public List<Finding> correct(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        var unit = published
                .find(command.member(), today)
                .orElseThrow(PersonRefusal::notFound)
                .unit();
        keepers.requireKeeper(actor, unit);
        rolls.lock(unit);
        var kept = rolls.entry(command.member(), unit, today).orElseThrow(PersonRefusal::notFound);
        var book = entries.book(command.book(), kept.book());
        var group = entries.group(command.book());
        var outside = entries.outside(command.book(), kept.outside());
        var after = new RollEntry(kept.id(), kept.version(), book, kept.status(), kept.positions(), group, outside);
        paths.requireDates(command.member(), kept.book(), book);
        var warnings = entries.check(after);
        entries.requireOwnCard(unit, command.member(), book.card());
        if (kept.version() != command.version()) {
            throw PersonRefusal.stale();
        }
        particulars.ask(actor, command.member(), unit, command.particulars());
        if (!rolls.correct(command.member(), book, command.version())) {
            throw PersonRefusal.stale();
        }
        var all = new ArrayList<>(warnings);
        all.addAll(particulars.keep(command.member(), command.particulars(), book));
        if (!Objects.equals(group, kept.group()) && paths.isAtHome(command.member(), unit)) {
            paths.group(actor, command.member(), group, today);
            if (kept.group() != null && !kept.group().equalsIgnoreCase(group)) {
                heads.left(unit, command.member(), today);
            }
        }
        paths.tellOutside(actor, command.member(), outside.without(kept.outside()));
        events.publishEvent(new RollChanged(unit, today, 0, 1));
        return all;
    }
}
