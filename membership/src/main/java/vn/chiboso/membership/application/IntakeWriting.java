package vn.chiboso.membership.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.out.Attempt;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.RowsTogether;

/** Writes a piece of a sheet at once, or, where that failed again and again, row by row; called inside the piece's transaction. */
@Component
class IntakeWriting {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeWriting.class);

    /** Said where the reason is none of the product's own. */
    private static final String UNKNOWN = "membership.finding.unwritten.unknown";

    private static final String LEADERS = "membership.refusal.roll.leaders";

    private final IntakeCharge charge;
    private final IntakePlanner planner;
    private final IntakeBlocks blocks;
    private final SheetNumbers numbers;
    private final RollWriter writer;
    private final Attempt attempt;

    IntakeWriting(
            IntakeCharge charge,
            IntakePlanner planner,
            IntakeBlocks blocks,
            SheetNumbers numbers,
            RollWriter writer,
            Attempt attempt) {
        this.charge = charge;
        this.planner = planner;
        this.blocks = blocks;
        this.numbers = numbers;
        this.writer = writer;
        this.attempt = attempt;
    }

    /** What became of the next piece's rows; nothing is done but what was confirmed. */
    List<BulkRow> write(Intake intake) {
        var digests = blocks.digests(intake.id(), intake.next());
        var planned = planner.planToWrite(intake, intake.next());
        var confirmed = new ArrayList<BulkRow>();
        for (var i = 0; i < planned.size(); i++) {
            var row = planned.get(i);
            confirmed.add(row.writes() && row.digest() != digests[i] ? row.movedOn() : row);
        }
        if (confirmed.stream().anyMatch(BulkRow::changesLeaders) && !charge.ordererNamesLeaders(intake)) {
            confirmed.replaceAll(row -> row.changesLeaders() ? row.unwritten(LEADERS) : row);
        }
        var rows = numbers.written(intake, confirmed);
        var by = new Actor(intake.by(), null, intake.byName());
        if (intake.isByRow()) {
            return byRow(intake, by, rows);
        }
        writer.write(
                by,
                rows.stream().filter(BulkRow::writes).map(IntakeWriting::deed).toList(),
                intake.validFrom());
        return rows;
    }

    private List<BulkRow> byRow(Intake intake, Actor by, List<BulkRow> rows) {
        Map<Integer, String> faults = new LinkedHashMap<>();
        var done = new ArrayList<BulkRow>();
        for (var together : RowsTogether.of(rows)) {
            var written = together.stream().filter(BulkRow::writes).toList();
            var fault = written.isEmpty() ? "" : fault(intake, by, written);
            if (!fault.isEmpty()) {
                together.forEach(row -> faults.put(row.row(), fault));
            }
            together.forEach(row -> done.add(fault.isEmpty() ? row : row.unwritten(fault)));
        }
        blocks.faults(intake.id(), faults);
        return done;
    }

    /** Key of the sentence that says why; empty when it was written. */
    private String fault(Intake intake, Actor by, List<BulkRow> rows) {
        try {
            var deeds = rows.stream().map(IntakeWriting::deed).toList();
            attempt.of(() -> writer.write(by, deeds, intake.validFrom()));
            return "";
        } catch (Refusal refusal) {
            return refusal.args().isEmpty() ? refusal.code() : UNKNOWN;
        } catch (TransientDataAccessException | DataAccessResourceFailureException passing) {
            throw passing; // says nothing of the row: the piece is tried again
        } catch (RuntimeException e) {
            LOG.warn(
                    "row {} of intake {} cannot be written: {}",
                    rows.getFirst().row(),
                    intake.id(),
                    e.getClass().getName());
            return UNKNOWN;
        }
    }

    private static RollWriter.Deed deed(BulkRow row) {
        return new RollWriter.Deed(
                Objects.requireNonNull(row.unit()),
                row.name(),
                row.before(),
                Objects.requireNonNull(row.after()),
                row.citizen());
    }
}
