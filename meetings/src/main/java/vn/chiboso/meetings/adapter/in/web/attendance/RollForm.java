package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiboso.meetings.application.port.in.CallRoll;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.MemberId;

/**
 * The whole roll as sent: {@code presence-<member>} and {@code reason-<member>}, beside {@code was-<member>} and
 * {@code told-<member>} as the page showed them. A row that was not touched says nothing: somebody may have checked in since.
 */
record RollForm(Map<String, String> typed) {
    private static final String PRESENCE = "presence-";
    private static final String REASON = "reason-";

    RollForm {
        typed = Map.copyOf(typed);
    }

    /** Of the rows that were changed; refuses what cannot be read. */
    List<CallRoll.Mark> marks() {
        return typed.keySet().stream()
                .filter(key -> key.startsWith(PRESENCE))
                .map(key -> key.substring(PRESENCE.length()))
                .filter(this::isChanged)
                .map(this::mark)
                .toList();
    }

    private boolean isChanged(String member) {
        var presence = typed.get(PRESENCE + member);
        var reasoned = Presence.ABSENT_WITH_REASON.name().equals(presence);
        return !Objects.equals(presence, typed.get("was-" + member))
                || (reasoned && !text(REASON + member).equals(text("told-" + member)));
    }

    private CallRoll.Mark mark(String member) {
        try {
            return new CallRoll.Mark(
                    MemberId.of(member), Presence.valueOf(text(PRESENCE + member)), text(REASON + member), null, null);
        } catch (IllegalArgumentException unreadable) {
            throw new MeetingRefusal(Reason.ROLL_UNREADABLE);
        }
    }

    private String text(String key) {
        return Objects.requireNonNullElse(typed.get(key), "").strip();
    }
}
