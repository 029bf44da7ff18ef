package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.List;
import java.util.Map;
import vn.chiboso.meetings.application.port.in.TakeAttendanceFile.Mark;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.MemberId;

/** Rows of the dry run as sent back: {@code take-<member>} where ticked, beside {@code said-<member>} and {@code why-<member>}. */
record AttendanceMarks(Map<String, String> typed) {
    private static final String TAKE = "take-";

    AttendanceMarks {
        typed = Map.copyOf(typed);
    }

    /** Refuses what cannot be read; an absence with reason that gives none has the reason for all such. */
    List<Mark> read(String noReasonGiven) {
        return typed.keySet().stream()
                .filter(key -> key.startsWith(TAKE))
                .map(key -> key.substring(TAKE.length()))
                .map(member -> mark(member, noReasonGiven))
                .toList();
    }

    private Mark mark(String member, String noReasonGiven) {
        try {
            var reason = typed.getOrDefault("why-" + member, "").strip();
            return new Mark(
                    MemberId.of(member),
                    Presence.valueOf(typed.getOrDefault("said-" + member, "")),
                    reason.isEmpty() ? noReasonGiven : reason);
        } catch (IllegalArgumentException unreadable) {
            throw new MeetingRefusal(Reason.ROLL_UNREADABLE);
        }
    }
}
