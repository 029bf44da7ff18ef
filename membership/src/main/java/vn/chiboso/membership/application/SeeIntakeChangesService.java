package vn.chiboso.membership.application;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeIntakeChanges;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;

@Service
class SeeIntakeChangesService implements SeeIntakeChanges {
    private static final int SHOWN = 100;

    private final IntakeCharge charge;
    private final IntakePlanner planner;
    private final IntakeBlocks blocks;
    private final Units units;

    SeeIntakeChangesService(IntakeCharge charge, IntakePlanner planner, IntakeBlocks blocks, Units units) {
        this.charge = charge;
        this.planner = planner;
        this.blocks = blocks;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var intake = charge.see(actor, query.intake());
        if (intake.state() != IntakeState.CHECKED) {
            throw IntakeRefusal.gone();
        }
        var rows = new ArrayList<BulkRow>();
        var next = -1;
        for (var block : blocks.changing(intake.id(), query.from(), SHOWN)) {
            if (rows.size() >= SHOWN) {
                next = block;
                break;
            }
            planner.planFor(actor, intake, blocks.lines(intake.id(), block)).stream()
                    .filter(row -> row.outcome() == BulkRow.Outcome.CHANGED)
                    .forEach(rows::add);
        }
        var name = units.find(intake.unit()).map(UnitView::name).orElse("");
        return new View(intake, name, rows, next);
    }
}
