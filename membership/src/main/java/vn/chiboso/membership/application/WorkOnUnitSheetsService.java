package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheets;
import vn.chiboso.membership.application.port.out.UnitSheets;

/** Without a transaction of its own: each step has one. */
@Service
class WorkOnUnitSheetsService implements WorkOnUnitSheets {
    private final UnitSheets sheets;
    private final UnitSheetSteps steps;
    private final UnitSheetTries tries;

    WorkOnUnitSheetsService(UnitSheets sheets, UnitSheetSteps steps, UnitSheetTries tries) {
        this.sheets = sheets;
        this.steps = steps;
        this.tries = tries;
    }

    @Override
    public void work() {
        steps.forget();
        for (var waiting = sheets.waiting(); waiting.isPresent(); waiting = sheets.waiting()) {
            if (!tries.step(waiting.get()) || Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
