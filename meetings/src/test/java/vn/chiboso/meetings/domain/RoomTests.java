package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;

class RoomTests {
    @Test
    void whoWasNeverCalledIsAbsentAsTheyRepliedWhoNeedNotComeStaysAsTheyAre() {
        var silent = RoomsForTests.seat(2, MemberStatus.OFFICIAL, Presence.UNKNOWN);
        var excused = RoomsForTests.seat(3, MemberStatus.OFFICIAL, Presence.UNKNOWN);
        var exempt = RoomsForTests.seat(4, MemberStatus.EXEMPT, Presence.UNKNOWN);
        var here = RoomsForTests.official(1);
        var reply = new Reply(
                excused.member(),
                ReplyChoice.ABSENT,
                "Đi Vinh",
                RoomsForTests.OPENED.minusSeconds(60),
                excused.member());

        var room = RoomsForTests.open(List.of(here, silent, excused, exempt)).withoutUncalled(List.of(reply));

        assertThat(room.seats())
                .extracting(Seat::presence)
                .containsExactly(
                        Presence.IN_PERSON,
                        Presence.ABSENT_WITHOUT_REASON,
                        Presence.ABSENT_WITH_REASON,
                        Presence.UNKNOWN);
        assertThat(room.seatOf(excused.member()).map(Seat::reason)).hasValue("Đi Vinh");
        assertThat(room.unexcused()).containsExactly(silent.member());
    }
}
