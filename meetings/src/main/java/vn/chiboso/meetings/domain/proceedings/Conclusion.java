package vn.chiboso.meetings.domain.proceedings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The chair's summing up (kết luận).
 *
 * @param version 0 before anything was written, then one more with every change
 */
public record Conclusion(
        String text,
        int version,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt) {
    /** Longest text in characters. */
    public static final int LONGEST = 20_000;

    /** Nothing written yet. */
    public static Conclusion none() {
        return new Conclusion("", 0, null, null);
    }

    /** The text as rewritten by somebody who saw {@code seen}. Writing the same again changes nothing. */
    public Conclusion rewritten(String newText, int seen, String by, Instant at) {
        var tidy = newText.strip();
        if (tidy.equals(text)) {
            return this;
        }
        if (seen != version) {
            throw CourseRefusal.stale(writtenBy == null ? "" : writtenBy);
        }
        if (tidy.length() > LONGEST) {
            throw CourseRefusal.tooLong("text", LONGEST);
        }
        return new Conclusion(tidy, version + 1, by, at);
    }

    public boolean isWritten() {
        return !text.isEmpty();
    }
}
