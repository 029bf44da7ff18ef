package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.membership.api.MemberId;

/** What {@link ProceedingsApi} takes and answers. */
final class CourseBodies {
    private CourseBodies() {}

    record AgendaProgress(
            @NotNull @Schema(description = "Id of the agenda item", example = "019a7a3e-0000-7000-8000-000000000001")
            UUID item,

            @NotNull @Schema(example = "START") TrackAgenda.Turn turn) {}

    record SpeechBody(
            @Nullable @Schema(description = "Chosen by the caller, or none")
            UUID id,

            @Nullable @Schema(description = "Agenda item, or none")
            UUID item,

            @NotNull @Schema(description = "Who spoke") UUID member,

            @Nullable @Schema(example = "Đề nghị sửa đường liên thôn trước mùa mưa")
            String gist,

            @Nullable @Schema(example = "NONE") Remark remark,

            @Schema(description = "Bảo lưu ý kiến", example = "false") @Nullable
            Boolean reserved) {
        NoteSpeech.Command command(UUID meeting, UUID speech) {
            return CourseBodies.command(meeting, speech, item, member, gist, remark, reserved, null);
        }
    }

    record Correction(
            @Nullable @Schema(description = "Agenda item, or none")
            UUID item,

            @NotNull @Schema(description = "Who spoke") UUID member,
            @Nullable String gist,
            @Nullable @Schema(example = "NONE") Remark remark,

            @Schema(description = "Bảo lưu ý kiến", example = "false") @Nullable
            Boolean reserved,

            @NotNull @Schema(example = "1") Integer version) {
        NoteSpeech.Command command(UUID meeting, UUID speech) {
            return CourseBodies.command(meeting, speech, item, member, gist, remark, reserved, version);
        }
    }

    record SpeechCreated(UUID id) {}

    record ConclusionBody(
            @NotNull @Schema(example = "Thống nhất sửa 200 m đường trong tháng 12.")
            String text,

            @NotNull @Schema(description = "0 when none", example = "0")
            Integer version) {}

    record ConcludeBody(
            @Schema(description = "Members never called are absent without reason", example = "true") @Nullable
            Boolean confirmAbsent,

            @Schema(
                    description = "When it ended, if that is entered afterwards; none for now",
                    example = "2026-11-03T14:15:00Z")
            @Nullable
            Instant endedAt) {}

    private static NoteSpeech.Command command(
            UUID meeting,
            UUID speech,
            @Nullable UUID item,
            UUID member,
            @Nullable String gist,
            @Nullable Remark remark,
            @Nullable Boolean reserved,
            @Nullable Integer seen) {
        return new NoteSpeech.Command(
                new MeetingId(meeting),
                speech,
                item,
                new MemberId(member),
                gist == null ? "" : gist,
                remark == null ? Remark.NONE : remark,
                Boolean.TRUE.equals(reserved),
                seen);
    }
}
