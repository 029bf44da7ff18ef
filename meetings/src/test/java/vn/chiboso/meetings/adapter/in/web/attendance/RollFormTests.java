package vn.chiboso.meetings.adapter.in.web.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.application.port.in.CallRoll;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Presence;

class RollFormTests {
    private static final String AN = PeopleForTests.MEMBER.toString();
    private final Map<String, String> typed = new HashMap<>();

    @Test
    void aRowThatNobodyTouchedSaysNothing() {
        row("UNKNOWN", "UNKNOWN", "Ốm", "Ốm");
        assertThat(marks()).isEmpty();
        row("IN_PERSON", "IN_PERSON", "", "typed for nothing");
        assertThat(marks()).isEmpty();
        row("ABSENT_WITH_REASON", "ABSENT_WITH_REASON", "Ốm", " Ốm ");
        assertThat(marks()).isEmpty();
    }

    @Test
    void aChangedRowIsSaid() {
        row("UNKNOWN", "ABSENT_WITH_REASON", "Ốm", "Ốm");
        assertThat(marks())
                .containsExactly(
                        new CallRoll.Mark(PeopleForTests.MEMBER, Presence.ABSENT_WITH_REASON, "Ốm", null, null));
    }

    @Test
    void anotherReasonForAnAbsenceIsAChange() {
        row("ABSENT_WITH_REASON", "ABSENT_WITH_REASON", "Ốm", "Đi công tác");
        assertThat(marks()).extracting(CallRoll.Mark::reason).containsExactly("Đi công tác");
    }

    @Test
    void aRowThatDoesNotSayWhatItWasCountsAsChanged() {
        typed.put("presence-" + AN, "ONLINE");
        assertThat(marks()).extracting(CallRoll.Mark::presence).containsExactly(Presence.ONLINE);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        typed.put("presence-" + AN, "THERE");
        unreadable();
        typed.clear();
        typed.put("presence-nobody", "ONLINE");
        unreadable();
        typed.clear();
        typed.put("presence-" + AN, "");
        unreadable();
    }

    private void unreadable() {
        assertThatThrownBy(this::marks)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.ROLL_UNREADABLE));
    }

    private void row(String was, String presence, String told, String reason) {
        typed.putAll(Map.of("was-" + AN, was, "presence-" + AN, presence, "told-" + AN, told, "reason-" + AN, reason));
    }

    private List<CallRoll.Mark> marks() {
        return new RollForm(typed).marks();
    }
}
