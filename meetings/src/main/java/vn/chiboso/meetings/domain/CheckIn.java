package vn.chiboso.meetings.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/** The one-time code shown in the room. Six digits, valid while the meeting is open, few guesses: no location is asked. */
public final class CheckIn {
    public static final int MOST_ATTEMPTS = 5;
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private CheckIn() {}

    /** Refuses when the person has tried too often within the window. */
    public static void requirePatience(int attempts) {
        MeetingRefusal.when(attempts >= MOST_ATTEMPTS, Reason.CODE_TOO_MANY, MOST_ATTEMPTS, WINDOW.toMinutes());
    }

    /** Refuses a code that is not the one shown now; spaces between digits do not matter. */
    public static void verify(Meeting meeting, @Nullable String typed) {
        meeting.requireOpen();
        var shown = meeting.course().code();
        var given = typed == null ? "" : typed.replaceAll("\\s", "");
        MeetingRefusal.when(
                shown == null
                        || !MessageDigest.isEqual(
                                shown.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)),
                Reason.CODE_WRONG);
    }
}
