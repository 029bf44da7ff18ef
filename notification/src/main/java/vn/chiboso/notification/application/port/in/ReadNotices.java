package vn.chiboso.notification.application.port.in;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** One's own notices, newest first. Empty for a former member and for a technical administrator. */
public interface ReadNotices {
    Page read(Query query);

    /**
     * Which part.
     *
     * @param language "vi" or "en"
     * @param after    the last one of the page before, null for the first page
     */
    record Query(Actor actor, String language, @Nullable NoticeId after) {}

    /** Some notices, and the last one's id when there are more. */
    record Page(List<Line> lines, @Nullable NoticeId next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** One notice in words. */
    record Line(
            NoticeId id,
            NoticeKind kind,
            SubjectKey subject,
            String unitName,
            String title,
            String body,
            String link,
            Instant at,
            @Nullable Instant openedAt) {}
}
