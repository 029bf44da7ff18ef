package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;

/** How much hung on a part of the tree on a day, counted from the dated rows: only those of the present are kept as counts. */
public interface PastCounts {
    /** Units at or below the path, by kind and by which unit directly below the path they belong to. */
    List<Units> units(UnitPath path, LocalDate day);

    /** So many units of a kind at or below {@code top}: the path asked for, or one directly below it. */
    record Units(UnitPath top, UnitKind kind, int count) {}

    /** People on the rolls at or below the path, by status and in the same way. */
    List<People> people(UnitPath path, LocalDate day);

    /** So many people with a status, of whom so many are at home there. */
    record People(UnitPath top, MemberStatus status, int count, int home) {}

    /** Branches at or below the path that stood on the day, and of how many no roll is known that is as old, in the same way. */
    List<Rolls> rolls(UnitPath path, LocalDate day);

    /**
     * So many branches, of which so many have a roll that begins after the day.
     *
     * @param from when the first of those rolls begins; null where there is none
     */
    record Rolls(
            UnitPath top,
            int branches,
            int unknown,
            @Nullable LocalDate from) {}

    /** Where the units are today, with what was merged; left out where there is no such unit. */
    Map<UnitId, UnitPath> places(List<UnitId> units);
}
