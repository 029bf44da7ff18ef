package vn.chiboso.meetings.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/**
 * When a meeting began and when that is entered: where the network is poor, afterwards. Hours are typed in whole minutes.
 *
 * @param at  when it began
 * @param now the clock
 */
public record Opening(Instant at, Instant now) {
    private static final Duration LONGEST_AGO = Duration.ofDays(31);

    /** Refuses an hour to come, one long past, and one before people were told; null where nobody needs to be. */
    void requirePossible(@Nullable Instant notice) {
        MeetingRefusal.when(at.isAfter(now), Reason.OPENED_IN_FUTURE);
        MeetingRefusal.when(at.isBefore(now.minus(LONGEST_AGO)), Reason.OPENED_LONG_AGO, LONGEST_AGO.toDays());
        if (notice != null && at.isBefore(notice.truncatedTo(ChronoUnit.MINUTES))) {
            throw new MeetingRefusal(Reason.OPENED_BEFORE_NOTICE, Days.of(notice));
        }
    }

    /** When it was entered, if only afterwards; null when it is entered as it happens. */
    @Nullable
    Instant notedAt() {
        return at.isBefore(now.truncatedTo(ChronoUnit.MINUTES)) ? now : null;
    }
}
