package vn.chiboso.membership.domain.unitbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.roll.CellDay;

/**
 * A row as understood. What stands in no cell is null, or empty.
 *
 * @param code     official code, or in a sheet that left here the label of a unit without one
 * @param findings why it cannot be taken
 */
record UnitRow(
        UnitLine line,
        String code,
        String name,
        @Nullable UnitKind kind,
        @Nullable BranchType branchType,
        @Nullable Integer region,
        @Nullable Integer meetingDay,
        @Nullable LocalDate since,
        String number,
        @Nullable LocalDate decidedOn,
        List<UnitFinding> findings) {

    static UnitRow of(UnitLine line) {
        var findings = new ArrayList<UnitFinding>();
        for (var needed : List.of(UnitField.NAME, UnitField.KIND)) {
            if (line.shown(needed).isEmpty()) {
                findings.add(UnitFinding.of(needed, "empty"));
            }
        }
        var number = line.shown(UnitField.NUMBER);
        var decidedOn = day(line, UnitField.DECIDED, findings);
        if (number.isEmpty() != line.shown(UnitField.DECIDED).isEmpty()) {
            findings.add(UnitFinding.of(number.isEmpty() ? UnitField.NUMBER : UnitField.DECIDED, "half-a-decision"));
        }
        return new UnitRow(
                line,
                key(line.shown(UnitField.CODE)),
                line.shown(UnitField.NAME),
                word(line, UnitField.KIND, UnitWords::kind, findings),
                word(line, UnitField.BRANCH_TYPE, UnitWords::type, findings),
                word(line, UnitField.REGION, UnitWords::region, findings),
                word(line, UnitField.MEETING_DAY, UnitRow::number, findings),
                day(line, UnitField.SINCE, findings),
                number,
                decidedOn,
                List.copyOf(findings));
    }

    /** How codes are compared. */
    static String key(String code) {
        return Folding.tidy(code).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** How names are compared. */
    static String nameKey(String name) {
        return Folding.tidy(name).toLowerCase(Locale.ROOT);
    }

    int row() {
        return line.row();
    }

    String parentCode() {
        return key(line.shown(UnitField.PARENT));
    }

    String parentName() {
        return nameKey(line.shown(UnitField.PARENT_NAME));
    }

    /** Refuses what no form would take. */
    UnitForm form(UnitKind as) {
        return UnitForm.of(as, name, code, branchType, region, meetingDay);
    }

    /** Null where none is told; in force since the unit is there, or since it was signed. */
    @Nullable
    Decision decision() {
        if (decidedOn == null) {
            return null;
        }
        return new Decision(number, decidedOn, since == null ? decidedOn : since, line.shown(UnitField.BASIS));
    }

    private static Optional<Integer> number(String written) {
        var digits = UnitField.words(written).replaceFirst("^(mung|ngay) ", "");
        return digits.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static <T> @Nullable T word(
            UnitLine line, UnitField field, Function<String, Optional<T>> read, List<UnitFinding> findings) {
        var written = line.shown(field);
        if (written.isEmpty()) {
            return null;
        }
        var found = read.apply(written);
        if (found.isEmpty()) {
            findings.add(UnitFinding.of(field, field.key(), written));
        }
        return found.orElse(null);
    }

    private static @Nullable LocalDate day(UnitLine line, UnitField field, List<UnitFinding> findings) {
        var cell = line.cells().get(field);
        if (cell == null) {
            return null;
        }
        var read = CellDay.of(cell);
        var fault = read.fault();
        if (fault != null) {
            findings.add(UnitFinding.cell(field, fault));
        }
        return read.day();
    }
}
