package vn.chiboso.membership.application;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;

@Service
class SeeIntakeService implements SeeIntake {
    private static final int SHOWN = 100;

    private final IntakeCharge charge;
    private final IntakePlanner planner;
    private final IntakeBlocks blocks;
    private final BranchSurveys surveys;
    private final Units units;

    SeeIntakeService(
            IntakeCharge charge, IntakePlanner planner, IntakeBlocks blocks, BranchSurveys surveys, Units units) {
        this.charge = charge;
        this.planner = planner;
        this.blocks = blocks;
        this.surveys = surveys;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var intake = charge.count(actor, query.intake());
        var inCharge = charge.isInCharge(actor, intake);
        var name = units.find(intake.unit()).map(UnitView::name).orElse("");
        var rows = new ArrayList<BulkRow>();
        var next = -1;
        if (inCharge && (intake.state() == IntakeState.CHECKED || intake.state() == IntakeState.DONE)) {
            for (var block : blocks.leftOut(intake.id(), query.from(), SHOWN)) {
                if (rows.size() >= SHOWN) {
                    next = block;
                    break;
                }
                planner.planFor(actor, intake, blocks.lines(intake.id(), block)).stream()
                        .filter(row -> isShown(row, intake.state()))
                        .forEach(rows::add);
            }
        }
        var waits = inCharge && intake.state() == IntakeState.CHECKED;
        return new View(
                intake,
                name,
                rows,
                next,
                waits && intake.branch() ? surveys.of(actor, intake) : null,
                inCharge,
                waits && intake.counts().leaders() > 0 && !charge.namesLeaders(actor, intake),
                inCharge && intake.state() == IntakeState.STOPPED && !charge.isStillInCharge(intake));
    }

    /** Once done, a row that is not as the sheet says was left out. */
    private static boolean isShown(BulkRow row, IntakeState state) {
        return state == IntakeState.DONE ? row.outcome() != BulkRow.Outcome.UNCHANGED : row.isLeftOut();
    }
}
