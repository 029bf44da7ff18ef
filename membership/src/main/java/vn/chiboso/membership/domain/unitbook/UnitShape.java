package vn.chiboso.membership.domain.unitbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.reorganisation.Decision;

/** The one shape in which organisations leave and come in: what is written here is read back as the same. */
public final class UnitShape {
    private UnitShape() {}

    /**
     * A unit's row.
     *
     * @param decision by which it was founded here; null where none is kept
     */
    public static List<String> row(KnownUnit unit, KnownUnit parent, @Nullable Decision decision) {
        return Stream.of(UnitField.values())
                .map(field -> cell(field, unit, parent, decision))
                .toList();
    }

    private static String cell(UnitField field, KnownUnit unit, KnownUnit parent, @Nullable Decision decision) {
        var form = unit.node().form();
        var type = form.branchType();
        var region = form.region();
        var day = form.meetingDay();
        return switch (field) {
            case CODE -> unit.code();
            case NAME -> unit.name();
            case KIND -> UnitWords.of(form.kind());
            case PARENT -> parent.code();
            case PARENT_NAME -> parent.name();
            case BRANCH_TYPE -> type == null ? "" : UnitWords.of(type);
            case REGION -> region == null ? "" : UnitWords.region(region);
            case MEETING_DAY -> day == null ? "" : day.toString();
            case SINCE -> day(unit.node().since());
            case NUMBER -> decision == null ? "" : decision.number();
            case DECIDED -> decision == null ? "" : day(decision.decidedOn());
            case BASIS -> decision == null ? "" : decision.legalBasis();
        };
    }

    static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
