package vn.chiboso.meetings.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * What never changes about a meeting.
 *
 * @param month    the month it counts for
 * @param prepares the meeting that a committee meeting prepares; null for every other kind
 */
public record Occasion(
        MeetingId id,
        UnitId unit,
        UnitPath unitPath,
        MeetingKind kind,
        YearMonth month,
        @Nullable MeetingId prepares) {
    public Occasion {
        if ((kind == MeetingKind.COMMITTEE) != (prepares != null)) {
            throw new IllegalArgumentException("a committee meeting, and only that, prepares another one");
        }
    }

    /** Họp chi ủy: seen by the committee and those above only. */
    public boolean isOfCommittee() {
        return kind == MeetingKind.COMMITTEE;
    }

    /** Held only once people were told; an extraordinary meeting and the committee's own may be held at once. */
    public boolean needsNotice() {
        return kind == MeetingKind.REGULAR || kind == MeetingKind.THEMATIC;
    }

    /** Who may read what is attached to the agenda: those who may see the meeting. */
    public Audience audience() {
        return isOfCommittee() ? Audience.COMMITTEE : Audience.BRANCH;
    }
}
