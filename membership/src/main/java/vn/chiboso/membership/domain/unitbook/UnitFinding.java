package vn.chiboso.membership.domain.unitbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/**
 * Why a row is left out, or in what it differs from what stands.
 *
 * @param field the column it is about; null when it is about the whole row
 * @param key   of the sentence: one of the sheet's own, or of the form that founds one unit
 * @param args  of the sentence, as texts
 */
public record UnitFinding(@Nullable UnitField field, String key, List<String> args) {
    private static final String OWN = "membership.unit-sheet.finding.";
    private static final String OF_CELLS = "membership.finding.";

    public UnitFinding {
        args = List.copyOf(args);
    }

    static UnitFinding of(@Nullable UnitField field, String code, Object... args) {
        return new UnitFinding(field, OWN + code, texts(List.of(args)));
    }

    /** What stands in a cell cannot be read. */
    static UnitFinding cell(UnitField field, String code) {
        return new UnitFinding(field, OF_CELLS + code, List.of());
    }

    /** What the form would say. */
    public static UnitFinding of(Refusal refusal) {
        var field = refusal.field();
        return new UnitFinding(
                field == null ? null : UnitField.ofForm(field).orElse(null), refusal.code(), texts(refusal.args()));
    }

    private static List<String> texts(List<?> args) {
        return args.stream()
                .map(arg -> arg instanceof LocalDate day ? UnitShape.day(day) : String.valueOf(arg))
                .toList();
    }
}
