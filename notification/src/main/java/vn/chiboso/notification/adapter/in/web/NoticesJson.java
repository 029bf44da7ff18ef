package vn.chiboso.notification.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.notification.application.port.in.ReadMailPreference;
import vn.chiboso.notification.application.port.in.ReadNotices;
import vn.chiboso.notification.domain.NoticeKind;

/** What the operations about one's own notices say. */
final class NoticesJson {
    private NoticesJson() {}

    @Schema(name = "NoticePage", description = "Some notices, newest first")
    record NoticePage(
            List<NoticeLine> notices,

            @Schema(
                    description = "Give it as `after` for older ones; absent on the last page",
                    example = "019a9b2e-6a00-7000-8000-000000000001")
            @Nullable
            UUID next) {
        static NoticePage of(ReadNotices.Page page) {
            var next = page.next();
            return new NoticePage(
                    page.lines().stream().map(NoticeLine::of).toList(), next == null ? null : next.value());
        }
    }

    @Schema(name = "NoticeLine", description = "One notice")
    record NoticeLine(
            @Schema(example = "019a9b2e-6a00-7000-8000-000000000001")
            UUID id,

            @Schema(example = "INVITATION") NoticeKind kind,

            @Schema(description = "What it is about", example = "meeting-019a9b2e-6a00-7000-8000-000000000009")
            String subject,

            @Schema(example = "Chi bộ thôn Giang Đông") String unit,

            @Schema(example = "Mời dự: Sinh hoạt chi bộ tháng 11/2026")
            String title,

            @Schema(
                    example =
                            "Chi bộ thôn Giang Đông triệu tập sinh hoạt chi bộ thường kỳ lúc 19:30 Thứ Ba, 03/11/2026, tại nhà văn hóa thôn.")
            String body,

            @Schema(description = "Path of this product", example = "/meetings/019a9b2e-6a00-7000-8000-000000000009")
            String link,

            @Schema(example = "2026-10-29T09:12:00Z") Instant at,

            @Schema(description = "Absent until opened", example = "2026-10-29T12:40:00Z") @Nullable
            Instant openedAt) {
        static NoticeLine of(ReadNotices.Line line) {
            return new NoticeLine(
                    line.id().value(),
                    line.kind(),
                    line.subject().value(),
                    line.unitName(),
                    line.title(),
                    line.body(),
                    line.link(),
                    line.at(),
                    line.openedAt());
        }
    }

    @Schema(name = "OpenedNotice", description = "Where the notice leads")
    record Opened(
            @Schema(example = "/meetings/019a9b2e-6a00-7000-8000-000000000009")
            String link) {}

    @Schema(name = "OpenedCount", description = "How many notices were marked")
    record Counted(@Schema(example = "3") int opened) {}

    @Schema(name = "MailPreference", description = "Whether letters come")
    record Preference(
            @Schema(description = "Letters are wanted", example = "true")
            boolean mail,

            @Schema(description = "An e-mail address is known", example = "true")
            boolean hasAddress,

            @Schema(description = "A mail server is configured", example = "false")
            boolean configured) {
        static Preference of(ReadMailPreference.Preference preference) {
            return new Preference(preference.mail(), preference.hasAddress(), preference.configured());
        }
    }

    @Schema(name = "MailPreferenceChange", description = "Letters on or off")
    record PreferenceChange(@Schema(example = "false") boolean mail) {}
}
