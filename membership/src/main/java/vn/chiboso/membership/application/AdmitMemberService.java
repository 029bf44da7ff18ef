package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AdmitMember;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.Matching;

@Service
class AdmitMemberService implements AdmitMember {
    private final RollKeepers keepers;
    private final HandEntries entries;
    private final ParticularsKeeping particulars;
    private final BranchRolls rolls;
    private final Paths paths;
    private final PathKeeper keeper;
    private final FormerPeople former;
    private final Supplier<UUID> newId;
    private final Clock clock;

    AdmitMemberService(
            RollKeepers keepers,
            HandEntries entries,
            ParticularsKeeping particulars,
            BranchRolls rolls,
            Paths paths,
            PathKeeper keeper,
            FormerPeople former,
            Supplier<UUID> newId,
            Clock clock) {
        this.keepers = keepers;
        this.entries = entries;
        this.particulars = particulars;
        this.rolls = rolls;
        this.paths = paths;
        this.keeper = keeper;
        this.former = former;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional(noRollbackFor = ProtectionRefusal.Taken.class)
    public Admitted admit(Actor actor, Command command) {
        var unit = keepers.requireKeeper(actor, command.unit()).id();
        rolls.lock(unit);
        var id = command.id() == null ? new MemberId(newId.get()) : command.id();
        var known = paths.of(id);
        if (!known.acts().isEmpty()) {
            return known.acts().stream()
                    .filter(act -> act.kind() == ActKind.ADMITTED && unit.equals(act.unit()))
                    .findFirst()
                    .map(_ -> new Admitted(id, List.of()))
                    .orElseThrow(PathRefusal::notFound);
        }
        var decision = command.decision().decision();
        if (decision == null) {
            throw PathRefusal.needsDecision();
        }
        if (decision.signedOn().isAfter(LocalDate.now(clock))) {
            throw PersonRefusal.future("signedOn", decision.signedOn());
        }
        var book = entries.book(command.book(), null).decided(decision.signedOn());
        var warnings = entries.checkAdmission(book);
        requireUnknown(unit, book);
        former.requireNew(book, command.other());
        if (paths.isDecisionTaken(decision, unit, ActKind.ADMITTED)) {
            throw PathRefusal.numberTaken(decision.number());
        }
        particulars.ask(actor, id, unit, command.particulars());
        rolls.add(id, book);
        var all = new ArrayList<>(warnings);
        all.addAll(particulars.keep(id, command.particulars(), book));
        var act = Act.to(keeper.newActId(), ActKind.ADMITTED, decision.signedOn(), unit, null, decision, null);
        keeper.record(actor, paths.lock(id), act, null, false);
        return new Admitted(id, all);
    }

    private void requireUnknown(UnitId unit, ListBook book) {
        var today = LocalDate.now(clock);
        if (Matching.find(book, rolls.entries(unit, today)).isPresent()
                || !rolls.peopleElsewhere(unit, List.of(book), today).isEmpty()) {
            throw PersonRefusal.known();
        }
    }
}
