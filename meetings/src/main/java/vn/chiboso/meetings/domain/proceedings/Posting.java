package vn.chiboso.meetings.domain.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.chiboso.meetings.domain.Room;

/** When the results were posted to the national e-handbook (đã đăng Sổ tay). */
public record Posting(Instant postedAt, String notedBy, Instant notedAt) {
    /** Notes an hour of posting for a meeting that is over. */
    public static Posting of(Room room, Instant postedAt, String by, Instant now) {
        var end = room.concludedAt();
        if (end == null) {
            throw CourseRefusal.notConcluded();
        }
        if (postedAt.isBefore(end.truncatedTo(ChronoUnit.MINUTES)) || postedAt.isAfter(now)) {
            throw CourseRefusal.postedWhen();
        }
        return new Posting(postedAt, by, now);
    }

    /** Last day to post by a rule of so many days after the meeting. */
    public static LocalDate dueDay(LocalDate endDay, int days) {
        return endDay.plusDays(days);
    }
}
