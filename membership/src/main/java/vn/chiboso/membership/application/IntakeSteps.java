package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.events.RollChanged;

/**
 * One piece, one transaction: what it wrote and that it was written stand or fall together, so that whoever is killed goes on at
 * the next piece and no row is written twice.
 */
@Service
class IntakeSteps {
    /** Rolls that others are told of in one transaction. */
    private static final int TOLD = 200;

    private final Intakes intakes;
    private final IntakeCharge charge;
    private final IntakeBlocks blocks;
    private final IntakePlanner planner;
    private final SheetNumbers numbers;
    private final IntakeWriting writing;
    private final IntakeLimit limit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeSteps(
            Intakes intakes,
            IntakeCharge charge,
            IntakeBlocks blocks,
            IntakePlanner planner,
            SheetNumbers numbers,
            IntakeWriting writing,
            IntakeLimit limit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.charge = charge;
        this.blocks = blocks;
        this.planner = planner;
        this.numbers = numbers;
        this.writing = writing;
        this.limit = limit;
        this.events = events;
        this.clock = clock;
    }

    /** False when somebody else works on it, or nothing is to be done. */
    @Transactional
    public boolean step(IntakeId id) {
        var found = intakes.take(id);
        found.ifPresent(this::step);
        return found.isPresent();
    }

    /** The same, after whoever works on it at this moment has done their step. */
    @Transactional
    public boolean stepInTurn(IntakeId id) {
        var found = intakes.lock(id).filter(intake -> intake.state().isWorking());
        found.ifPresent(this::step);
        return found.isPresent();
    }

    private void step(Intake intake) {
        if (intake.state() == IntakeState.CHECKING) {
            check(intake);
        } else if (intake.state() == IntakeState.RUNNING && intake.next() < intake.blocks()) {
            write(intake);
        } else {
            tell(intake);
        }
    }

    /** The piece failed again: tried once more, then row by row, then a person has to look. */
    @Transactional
    public void failed(IntakeId id) {
        var times = intakes.failed(id);
        intakes.find(id)
                .filter(intake -> intake.afterFailing(times) != intake.state())
                .ifPresent(intake -> intakes.turn(id, intake.afterFailing(times), keptUntil()));
    }

    @Transactional
    public void forget() {
        intakes.forget(clock.instant());
    }

    private void check(Intake intake) {
        if (intake.next() < intake.blocks()) {
            var rows = numbers.compared(intake, planner.plan(intake, intake.next()));
            blocks.checked(
                    intake.id(),
                    intake.next(),
                    rows.stream().mapToLong(BulkRow::digest).toArray(),
                    IntakeCounts.of(rows));
            intakes.advance(intake.id(), intake.next() + 1);
        }
        if (intake.next() + 1 >= intake.blocks()) {
            intakes.turn(intake.id(), IntakeState.CHECKED, keptUntil());
        }
    }

    /** Whoever had it written may have lost the post, or the account, since: what is left waits for somebody who may. */
    private void write(Intake intake) {
        if (!charge.isStillInCharge(intake)) {
            intakes.turn(intake.id(), IntakeState.STOPPED, keptUntil());
            return;
        }
        var rows = writing.write(intake);
        var touched = touched(rows);
        intakes.touch(intake.id(), touched);
        intakes.founded(intake.id(), touched.keySet());
        blocks.written(intake.id(), intake.next(), IntakeCounts.of(rows));
        intakes.advance(intake.id(), intake.next() + 1);
    }

    /** Others are told once of each roll, however many rows changed it; also when the rest was given up. */
    private void tell(Intake intake) {
        var today = LocalDate.now(clock);
        var touched = intakes.tell(intake.id(), TOLD);
        touched.forEach(roll -> events.publishEvent(new RollChanged(roll.unit(), today, roll.added(), roll.changed())));
        if (touched.size() < TOLD && intake.state() == IntakeState.RUNNING) {
            intakes.turn(intake.id(), IntakeState.DONE, keptUntil());
        }
    }

    private Instant keptUntil() {
        return clock.instant().plus(limit.kept());
    }

    private static Map<UnitId, int[]> touched(List<BulkRow> rows) {
        var touched = new HashMap<UnitId, int[]>();
        for (var row : rows) {
            if (row.writes()) {
                touched.computeIfAbsent(Objects.requireNonNull(row.unit()), k -> new int[2])[
                        row.outcome() == BulkRow.Outcome.ADDED ? 0 : 1]++;
            }
        }
        return touched;
    }
}
