package vn.chiboso.meetings.domain.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a section, kept for ever.
 *
 * @param text null when the drafted text was taken back
 */
public record MinutesEdit(
        MinutesSection section, int version, @Nullable String text, String by, Instant at) {}
