package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Founds the units of a small confirmed sheet before somebody is answered; a large one waits for its job. */
public interface WorkOnUnitSheetNow {
    /** How it stands afterwards. */
    UnitSheet work(UnitSheetId id);
}
