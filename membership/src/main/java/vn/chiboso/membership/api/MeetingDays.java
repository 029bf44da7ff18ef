package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of the month on which a branch holds its regular meeting (ngày sinh hoạt định kỳ), where the level above fixed one.
 * Branches without one go by the rule of 50-CT/TW. Nothing here checks rights.
 */
public interface MeetingDays {
    /** What was fixed for the branch on the day; empty: by the rule. */
    Optional<MeetingDay> of(UnitId branch, LocalDate day);

    /** The same of every branch that is at or below the path now, also of one that was merged since. */
    Map<UnitId, MeetingDay> under(UnitPath scope, LocalDate day);

    /**
     * What was fixed.
     *
     * @param dayOfMonth 1 to 28
     * @param basis      the decision named when it was said, null when none was
     */
    record MeetingDay(int dayOfMonth, @Nullable String basis) {}
}
