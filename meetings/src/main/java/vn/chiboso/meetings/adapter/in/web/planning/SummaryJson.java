package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;

/** A meeting in one line. */
@Schema(name = "MeetingSummary")
record SummaryJson(
        UUID id,
        UUID unit,
        @Schema(example = "REGULAR") MeetingKind kind,
        @Schema(example = "ANNOUNCED") MeetingState state,
        @Schema(example = "2026-12", type = "string") YearMonth month,

        @Schema(example = "Sinh hoạt chi bộ thường kỳ tháng 12/2026")
        String title,

        @Schema(example = "2026-12-03T12:30:00Z") Instant startsAt,
        @Nullable Instant openedAt,
        @Nullable Instant concludedAt) {
    static SummaryJson of(MeetingSummary m) {
        return new SummaryJson(
                m.id().value(),
                m.unit().value(),
                m.kind(),
                m.state(),
                m.month(),
                m.title(),
                m.startsAt(),
                m.openedAt(),
                m.concludedAt());
    }
}
