package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AnswerIntakeRow;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;

@Service
class AnswerIntakeRowService implements AnswerIntakeRow {
    private final IntakeCharge charge;
    private final IntakePlanner planner;
    private final IntakeBlocks blocks;
    private final Clock clock;

    AnswerIntakeRowService(IntakeCharge charge, IntakePlanner planner, IntakeBlocks blocks, Clock clock) {
        this.charge = charge;
        this.planner = planner;
        this.blocks = blocks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void answer(Actor actor, Command command) {
        var intake = charge.lock(actor, command.intake());
        if (intake.state() != IntakeState.CHECKED) {
            throw IntakeRefusal.state();
        }
        var block = blocks.blockOf(intake.id(), command.row());
        var inDoubt = block >= 0
                && planner.plan(intake, block).stream()
                        .anyMatch(row -> row.row() == command.row() && row.outcome() == BulkRow.Outcome.DOUBTFUL);
        if (!inDoubt) {
            throw IntakeRefusal.noDoubt();
        }
        blocks.answer(intake.id(), command.row(), command.answer(), actor.account(), clock.instant());
        var rows = planner.plan(intake, block);
        blocks.checked(
                intake.id(), block, rows.stream().mapToLong(BulkRow::digest).toArray(), IntakeCounts.of(rows));
    }
}
