package vn.chiboso.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/** The latest phone call of a delivery. */
public record Call(
        MemberId by,
        Instant at,
        CallAnswer answer,
        @Nullable String note) {
    /** Longest note. */
    public static final int NOTE_LIMIT = 500;
}
