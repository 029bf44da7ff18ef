package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.roll.BranchSurvey;
import vn.chiboso.membership.domain.roll.BulkRow;

/** Looks at the sheet of one branch as a whole; it is no longer than a list book ({@code chiboso.roll.max-rows}). */
@Component
class BranchSurveys {
    private final IntakePlanner planner;
    private final IntakeBlocks blocks;
    private final BranchRolls rolls;
    private final Rules rules;
    private final Clock clock;

    BranchSurveys(IntakePlanner planner, IntakeBlocks blocks, BranchRolls rolls, Rules rules, Clock clock) {
        this.planner = planner;
        this.blocks = blocks;
        this.rolls = rolls;
        this.rules = rules;
        this.clock = clock;
    }

    BranchSurvey of(Actor actor, Intake intake) {
        var today = LocalDate.now(clock);
        var rows = new ArrayList<BulkRow>();
        for (var block = 0; block < intake.blocks(); block++) {
            rows.addAll(planner.planFor(actor, intake, blocks.lines(intake.id(), block)));
        }
        return BranchSurvey.of(rows, rolls.entries(intake.unit(), today), rules.all(), today);
    }
}
