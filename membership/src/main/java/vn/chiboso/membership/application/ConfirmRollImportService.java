package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.ConfirmRollImport;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.RollImports;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.PlannedRow.Outcome;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollPlan;
import vn.chiboso.membership.events.RollChanged;

@Service
class ConfirmRollImportService implements ConfirmRollImport {
    private final RollKeepers keepers;
    private final RollPlanner planner;
    private final RollImports imports;
    private final BranchRolls rolls;
    private final RollWriter writer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmRollImportService(
            RollKeepers keepers,
            RollPlanner planner,
            RollImports imports,
            BranchRolls rolls,
            RollWriter writer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keepers = keepers;
        this.planner = planner;
        this.imports = imports;
        this.rolls = rolls;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public RollImport.Result confirm(Actor actor, Command command) {
        var now = clock.instant();
        var found =
                imports.lock(command.rollImport()).filter(i -> i.isAlive(now)).orElseThrow(RollRefusal::importGone);
        if (found.result() != null) {
            if (found.by().equals(actor.account())) {
                return found.result();
            }
            throw RollRefusal.importGone();
        }
        rolls.lock(found.unit());
        keepers.requireImporter(actor, found.unit());
        var plan = planner.plan(found.unit(), imports.content(found.id()));
        if (!plan.digest().equals(command.digest())) {
            throw RollRefusal.importStale();
        }
        if (plan.changesLeaders() && !keepers.authority(actor, found.unit()).mayGive(Position.SECRETARY)) {
            throw RollRefusal.leaders();
        }
        writer.write(actor, found.unit(), plan, found.validFrom());
        var result = result(now, plan);
        imports.confirm(found.id(), result);
        if (result.added() + result.changed() > 0) {
            events.publishEvent(new RollChanged(found.unit(), LocalDate.now(clock), result.added(), result.changed()));
        }
        return result;
    }

    private static RollImport.Result result(java.time.Instant now, RollPlan plan) {
        return new RollImport.Result(
                now,
                plan.count(Outcome.ADDED),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.UNCHANGED),
                plan.count(Outcome.REFUSED));
    }
}
