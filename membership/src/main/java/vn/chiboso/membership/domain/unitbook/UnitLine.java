package vn.chiboso.membership.domain.unitbook;

import java.util.Map;
import vn.chiboso.membership.domain.roll.Cell;

/**
 * One unit's row before it is understood.
 *
 * @param row   as in the file
 * @param cells empty ones are left out
 */
public record UnitLine(int row, Map<UnitField, Cell> cells) {
    public UnitLine {
        cells = Map.copyOf(cells);
    }

    /** As a person reads it; empty when nothing stands there. */
    public String shown(UnitField field) {
        var cell = cells.get(field);
        return cell == null ? "" : cell.shown();
    }
}
