package vn.chiboso.membership.domain.unitbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;

/**
 * What becomes of one row.
 *
 * @param kind     null where the row does not say one that is known
 * @param unit     the one that is there, or the id under which it will be founded; null for a row that is refused
 * @param parent   what it stands below; null for a row that is refused, and of the unit the sheet is for
 * @param position among those to be founded, what stands above first; null for all others
 */
public record PlannedUnit(
        UnitLine line,
        @Nullable UnitKind kind,
        UnitOutcome outcome,
        @Nullable UnitId unit,
        @Nullable UnitId parent,
        @Nullable Integer position,
        List<UnitFinding> findings) {
    public PlannedUnit {
        findings = List.copyOf(findings);
    }

    public int row() {
        return line.row();
    }

    public String code() {
        return line.shown(UnitField.CODE);
    }

    public String name() {
        return line.shown(UnitField.NAME);
    }
}
