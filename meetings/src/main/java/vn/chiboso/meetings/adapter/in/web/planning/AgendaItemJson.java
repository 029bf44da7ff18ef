package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.AttachedPaper;

/** An item of the agenda with its papers. */
@Schema(name = "AgendaItem")
record AgendaItemJson(
        UUID id,

        @Schema(example = "Thảo luận; tự phê bình và phê bình")
        String title,

        @Schema(example = "25") int minutes,
        @Nullable UUID presenter,
        @Nullable UUID preparer,
        List<Paper> papers) {
    /** A paper; the file itself stands at {@code /documents/files/{file}}. */
    @Schema(name = "AgendaPaper")
    record Paper(
            UUID file,
            @Schema(example = "bao-cao-thang-11.pdf") String name,
            Instant attachedAt) {
        static Paper of(AttachedPaper p) {
            return new Paper(p.file().value(), p.name(), p.attachedAt());
        }
    }

    static AgendaItemJson of(AgendaItem i) {
        return new AgendaItemJson(
                i.id(),
                i.title(),
                i.minutes(),
                i.presenter() == null ? null : i.presenter().value(),
                i.preparer() == null ? null : i.preparer().value(),
                i.papers().stream().map(Paper::of).toList());
    }
}
