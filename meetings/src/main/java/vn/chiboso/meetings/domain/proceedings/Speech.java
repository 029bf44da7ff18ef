package vn.chiboso.meetings.domain.proceedings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * Who spoke on which item, and the gist.
 *
 * @param item     null when it belonged to no item
 * @param gist     may be empty: the name alone counts
 * @param reserved bảo lưu ý kiến: a minority opinion kept for the record (Điều lệ Đảng, Điều 9.5)
 */
public record Speech(
        UUID id,
        @Nullable UUID item,
        MemberId member,
        String fullName,
        String gist,
        Remark remark,
        boolean reserved,
        Instant at) {
    /** Longest gist in characters. */
    public static final int LONGEST = 4000;

    public Speech {
        gist = gist.strip();
        if (gist.length() > LONGEST) {
            throw CourseRefusal.tooLong("gist", LONGEST);
        }
        if (reserved && gist.isEmpty()) {
            throw CourseRefusal.emptyReservation();
        }
    }
}
