package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.unitbook.UnitSheet;

/** Sheets of organisations that were handed in for a unit or below it. */
public interface SeeUnitSheets {
    View see(Actor actor, UnitId unit);

    /**
     * Latest first.
     *
     * @param below how many units stand below it
     */
    record View(UnitId unit, String unitName, int below, List<UnitSheet> sheets) {
        public View {
            sheets = List.copyOf(sheets);
        }
    }
}
