package vn.chiboso.membership.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.RollEntry;

/**
 * A sheet asks what a form asks: that a citizen id turns out to be somebody's is counted like a search by who handed the sheet in, and
 * so is another number for somebody who has one, which tells that it was not the right one. Once the day's number is reached, every row
 * with a number to be kept is put aside, known or not, so that none of them tells anything.
 */
@Component
class SheetNumbers {
    private static final String ASIDE = "numbers-aside";
    private static final String OUTSIDE = "record-outside";

    private final SearchDesk desk;
    private final CitizenIds citizenIds;
    private final IntakeBlocks blocks;
    private final SignIns signIns;

    SheetNumbers(SearchDesk desk, CitizenIds citizenIds, IntakeBlocks blocks, SignIns signIns) {
        this.desk = desk;
        this.citizenIds = citizenIds;
        this.blocks = blocks;
        this.signIns = signIns;
    }

    /** As compared: numbers of people of the sheet's own branches. A list book with the right numbers, or with first ones, asks nothing. */
    List<BulkRow> compared(Intake intake, List<BulkRow> rows) {
        var having = citizenIds.having(rows.stream()
                .filter(SheetNumbers::keepsNumber)
                .map(BulkRow::before)
                .filter(Objects::nonNull)
                .map(RollEntry::id)
                .toList());
        return settled(
                intake,
                rows,
                row -> keepsNumber(row) || row.tellsNumber(),
                row -> row,
                row -> keepsNumber(row)
                        && row.before() != null
                        && having.contains(row.before().id()));
    }

    /**
     * As about to be written: numbers of anybody else too. Those rows are left out, not saying why they agree with whom. What was told at
     * the comparison was counted there.
     */
    List<BulkRow> written(Intake intake, List<BulkRow> rows) {
        var kept = rows.stream()
                .filter(SheetNumbers::keepsNumber)
                .map(BulkRow::citizen)
                .filter(Objects::nonNull)
                .toList();
        var owners = citizenIds.owners(kept);
        return settled(
                intake,
                rows,
                SheetNumbers::keepsNumber,
                row -> {
                    var number = row.citizen();
                    return number != null && owners.containsKey(number) ? row.unwritten(OUTSIDE) : row;
                },
                row -> false);
    }

    private List<BulkRow> settled(
            Intake intake,
            List<BulkRow> rows,
            Predicate<BulkRow> isAsked,
            UnaryOperator<BulkRow> look,
            Predicate<BulkRow> isMiss) {
        if (rows.stream().noneMatch(isAsked)) {
            return rows;
        }
        var by = by(intake);
        var left = desk.left(by);
        var told = 0;
        Map<Integer, String> reasons = new LinkedHashMap<>();
        var settled = new ArrayList<BulkRow>();
        for (var row : rows) {
            var after = row;
            if (isAsked.test(row)) {
                after = told < left ? look.apply(row) : row.unwritten(ASIDE);
                if (after != row) {
                    reasons.put(row.row(), told < left ? OUTSIDE : ASIDE);
                }
                told += told < left && (after != row || row.tellsNumber() || isMiss.test(row)) ? 1 : 0;
            }
            settled.add(after);
        }
        desk.noteAll(by, intake.unit(), told);
        blocks.faults(intake.id(), reasons);
        return settled;
    }

    private static boolean keepsNumber(BulkRow row) {
        return row.writes() && row.citizen() != null;
    }

    private Actor by(Intake intake) {
        return signIns.byAccount(intake.by())
                .map(SignIn::actor)
                .orElseGet(() -> new Actor(intake.by(), null, intake.byName()));
    }
}
