package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.out.DuesSheets;

/** One sheet of those that wait to be counted anew, one transaction. */
@Service
class DuesRecounting {
    private final DuesSheets sheets;

    DuesRecounting(DuesSheets sheets) {
        this.sheets = sheets;
    }

    @Transactional
    public void count(DuesSheets.Recount sheet) {
        sheets.recount(sheet);
    }
}
