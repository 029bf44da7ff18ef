package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** One piece, one transaction: units and that they were founded stand or fall together, as with {@link IntakeSteps}. */
@Service
class UnitSheetSteps {
    private final UnitSheets sheets;
    private final UnitSheetCharge charge;
    private final UnitSheetWriting writing;
    private final IntakeLimit limit;
    private final Clock clock;

    UnitSheetSteps(
            UnitSheets sheets, UnitSheetCharge charge, UnitSheetWriting writing, IntakeLimit limit, Clock clock) {
        this.sheets = sheets;
        this.charge = charge;
        this.writing = writing;
        this.limit = limit;
        this.clock = clock;
    }

    /** False when somebody else works on it, or nothing is to be done. */
    @Transactional
    public boolean step(UnitSheetId id) {
        var found = sheets.take(id);
        found.ifPresent(this::step);
        return found.isPresent();
    }

    /** The same, after whoever works on it at this moment has done their step. */
    @Transactional
    public boolean stepInTurn(UnitSheetId id) {
        var found = sheets.lock(id).filter(sheet -> sheet.state() == IntakeState.RUNNING);
        found.ifPresent(this::step);
        return found.isPresent();
    }

    /** The piece failed again. */
    @Transactional
    public void failed(UnitSheetId id) {
        var times = sheets.failed(id);
        sheets.find(id)
                .filter(sheet -> sheet.afterFailing(times) != sheet.state())
                .ifPresent(sheet -> sheets.turn(id, sheet.afterFailing(times), keptUntil()));
    }

    @Transactional
    public void forget() {
        sheets.forget(clock.instant());
    }

    /** Whoever had it written may have lost the post, or the account, since: what is left waits for somebody who may. */
    private void step(UnitSheet sheet) {
        if (!charge.isStillInCharge(sheet)) {
            sheets.turn(sheet.id(), IntakeState.STOPPED, keptUntil());
            return;
        }
        var rows = sheets.next(sheet.id(), Intake.BLOCK);
        writing.write(sheet, rows);
        if (rows.size() < Intake.BLOCK) {
            sheets.turn(sheet.id(), IntakeState.DONE, keptUntil());
        }
    }

    private Instant keptUntil() {
        return clock.instant().plus(limit.kept());
    }
}
