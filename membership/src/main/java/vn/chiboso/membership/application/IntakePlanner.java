package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.BulkPlanning;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.KnownPerson;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.RollField;

/** Compares one piece of a sheet with what is kept today, in a fixed number of queries. */
@Component
class IntakePlanner {
    private final IntakeBlocks blocks;
    private final BulkRolls rolls;
    private final CitizenIds citizenIds;
    private final Rules rules;
    private final Clock clock;

    IntakePlanner(IntakeBlocks blocks, BulkRolls rolls, CitizenIds citizenIds, Rules rules, Clock clock) {
        this.blocks = blocks;
        this.rolls = rolls;
        this.citizenIds = citizenIds;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty for a piece that is forgotten. */
    List<BulkRow> plan(Intake intake, int block) {
        return plan(intake, blocks.lines(intake.id(), block), false);
    }

    /** The same, with rolls and people locked until the transaction ends. */
    List<BulkRow> planToWrite(Intake intake, int block) {
        return plan(intake, blocks.lines(intake.id(), block), true);
    }

    /** The rows given of the sheet. */
    List<BulkRow> plan(Intake intake, List<RawLine> lines, boolean lock) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var codes = lines.stream()
                .map(line -> line.cells().get(RollField.UNIT))
                .filter(Objects::nonNull)
                .map(cell -> BulkGround.key(cell.shown()))
                .collect(Collectors.toSet());
        Map<String, UnitId> units = codes.isEmpty() ? Map.of() : rolls.branches(intake.path(), codes, today);
        var books = BulkPlanning.told(lines, intake.columns(), today);
        var own = intake.branch() ? intake.unit() : null;
        var all = new HashSet<>(units.values());
        if (own != null) {
            all.add(own);
        }
        var citizens = citizenIds.owners(BulkPlanning.citizens(lines));
        var known = rolls.known(books, citizens.values(), today);
        if (lock) {
            rolls.lock(all, known.stream().map(KnownPerson::id).collect(Collectors.toSet()));
            known = known.isEmpty() ? known : rolls.known(books, citizens.values(), today);
        }
        var first = lines.getFirst().row();
        var last = lines.getLast().row();
        var ground = new BulkGround(
                units,
                own,
                known,
                citizens,
                rolls.secretaries(all, intake.validFrom()),
                blocks.twins(intake.id(), first, last),
                blocks.answers(intake.id(), first, last));
        var planning = new BulkPlanning(ground, rules.all(), today);
        return lines.stream().map(line -> planning.plan(line, intake.columns())).toList();
    }
}
