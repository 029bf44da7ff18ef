package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** How far a sheet of organisations is, and its rows, a page at a time. */
public interface SeeUnitSheet {
    View see(Actor actor, Query query);

    /**
     * Which rows are shown.
     *
     * @param part of the sheet
     * @param from first row, by its number in the file
     */
    record Query(UnitSheetId sheet, Part part, int from) {}

    /** Rows that belong together. */
    enum Part {
        /** To be founded, or founded. */
        FRESH,
        /** Wrong, different from what stands, or no longer possible. */
        LEFT_OUT,
        /** There already as the sheet says. */
        SAME;

        public java.util.Set<UnitOutcome> outcomes() {
            return switch (this) {
                case FRESH -> java.util.Set.of(UnitOutcome.NEW, UnitOutcome.FOUNDED);
                case LEFT_OUT -> java.util.Set.of(UnitOutcome.REFUSED, UnitOutcome.DIFFERENT, UnitOutcome.MOVED_ON);
                case SAME -> java.util.Set.of(UnitOutcome.SAME);
            };
        }
    }

    /**
     * A sheet as it stands.
     *
     * @param next     first row of the next page; -1 when there is none
     * @param orphaned whether it was stopped because who had it written may not have it written any more
     */
    record View(UnitSheet sheet, String unitName, Part part, List<PlannedUnit> rows, int next, boolean orphaned) {
        public View {
            rows = List.copyOf(rows);
        }
    }
}
