package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AnswerIntakeRow;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;
import vn.chiboso.membership.domain.roll.RawLine;

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
        var lines = block < 0 ? List.<RawLine>of() : blocks.lines(intake.id(), block);
        var position = 0;
        while (position < lines.size() && lines.get(position).row() != command.row()) {
            position++;
        }
        if (position == lines.size() || plan(actor, intake, lines.get(position)).outcome() != Outcome.DOUBTFUL) {
            throw IntakeRefusal.noDoubt();
        }
        blocks.answer(intake.id(), command.row(), command.answer(), actor.account(), clock.instant());
        blocks.turned(intake.id(), block, position, plan(actor, intake, lines.get(position)));
    }

    /** The row alone: what it would do beside others of its piece is looked at again before it is written. */
    private BulkRow plan(Actor actor, Intake intake, RawLine line) {
        return planner.planFor(actor, intake, List.of(line)).getFirst();
    }
}
