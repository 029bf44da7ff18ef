package vn.chiboso.meetings.api;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A meeting in one line.
 *
 * @param month   the month it counts for: a regular meeting of November held on 5 December still counts for November
 * @param startsAt as planned
 * @param openedAt null until opened
 */
public record MeetingSummary(
        MeetingId id,
        UnitId unit,
        UnitPath unitPath,
        MeetingKind kind,
        MeetingState state,
        YearMonth month,
        String title,
        Instant startsAt,
        @Nullable Instant openedAt,
        @Nullable Instant concludedAt) {}
