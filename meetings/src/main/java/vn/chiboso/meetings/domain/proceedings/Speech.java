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
 * @param version  1 when it was noted, one more with every correction
 */
public record Speech(
        UUID id,
        @Nullable UUID item,
        MemberId member,
        String fullName,
        String gist,
        Remark remark,
        boolean reserved,
        Instant at,
        int version) {
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

    /**
     * This note in place of the one that is kept under its id, if there is one. The same note twice is one note; another one is a
     * correction by somebody who read version {@code seen}, null for a note that is new.
     */
    public Speech inPlaceOf(@Nullable Speech kept, @Nullable Integer seen) {
        if (kept == null) {
            if (seen != null) {
                throw CourseRefusal.noteChanged();
            }
            return this;
        }
        var corrected = new Speech(id, item, member, fullName, gist, remark, reserved, kept.at, kept.version);
        if (corrected.equals(kept)) {
            return kept;
        }
        if (seen == null) {
            throw CourseRefusal.noteTaken();
        }
        if (seen != kept.version) {
            throw CourseRefusal.noteChanged();
        }
        return new Speech(id, item, member, fullName, gist, remark, reserved, kept.at, kept.version + 1);
    }

    /** Passes whoever read the note as it is: what is struck is gone. */
    public void requireStrikable(int seen) {
        if (seen != version) {
            throw CourseRefusal.noteUnread();
        }
    }
}
