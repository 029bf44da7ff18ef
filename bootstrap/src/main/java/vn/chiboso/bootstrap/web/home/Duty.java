package vn.chiboso.bootstrap.web.home;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing the reader owes, in a sentence of their language. */
@Schema(name = "Duty", description = "One thing the signed-in person owes, most urgent first")
public record Duty(
        @Schema(example = "meetings.REPLY", description = "Which module asks for what")
        String kind,

        @Schema(example = "Sinh hoạt chi bộ tháng 11: đồng chí có dự không?")
        String sentence,

        @Schema(example = "2026-11-03T12:30:00Z", description = "By when or at what time; null for no fixed time")
        @Nullable
        Instant due,

        @Schema(example = "/meetings/0190b2a4-7c1e-7e3a-9d5e-0a1b2c3d4e5f", description = "Where to do it")
        String link,

        @Schema(example = "SOON", description = "How near the time is")
        Urgency urgency) {
    /** How near the time is: past, today, within three days, later or none. */
    public enum Urgency {
        LATE,
        TODAY,
        SOON,
        CALM
    }
}
