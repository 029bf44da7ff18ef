package vn.chiboso.meetings.domain.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A section as people have it.
 *
 * @param ownText  null while the drafted text stands
 * @param version  0 before anybody touched it
 * @param editedBy null before anybody touched it
 */
public record SectionText(
        MinutesSection section,
        @Nullable String ownText,
        int version,
        @Nullable String editedBy,
        @Nullable Instant editedAt) {
    static SectionText untouched(MinutesSection section) {
        return new SectionText(section, null, 0, null, null);
    }

    public boolean isOwn() {
        return ownText != null;
    }
}
