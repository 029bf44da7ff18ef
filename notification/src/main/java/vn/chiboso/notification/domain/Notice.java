package vn.chiboso.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.NoticeId;

/**
 * One person is told one fact.
 *
 * @param place    the unit it is about
 * @param link     path of this product where the person does or reads it
 * @param openedAt null until the person opened it
 */
public record Notice(
        NoticeId id,
        SubjectKey subject,
        Cause cause,
        MemberId person,
        Place place,
        NoticeKind kind,
        Matter matter,
        String link,
        Instant createdAt,
        @Nullable Instant openedAt) {
    public Notice {
        if (!kind.matter().isInstance(matter)) {
            throw new IllegalArgumentException("%s is not about %s".formatted(kind, matter));
        }
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("'%s' is not a path of this product".formatted(link));
        }
    }
}
