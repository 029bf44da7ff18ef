package vn.chiboso.meetings.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;
import static vn.chiboso.meetings.domain.RoomsForTests.probationary;
import static vn.chiboso.meetings.domain.RoomsForTests.seat;

import java.util.ArrayList;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.VoteMode;
import vn.chiboso.meetings.domain.vote.VoteRule;
import vn.chiboso.membership.api.MemberStatus;

class WordingTests {
    @Test
    void anAdmissionExplainsWhomItsTwoThirdsAreTakenOf() {
        var seats = new ArrayList<>(officials(1, 4));
        seats.add(seat(5, MemberStatus.TRANSFERRED_OUT, Presence.UNKNOWN));
        seats.add(seat(6, MemberStatus.SUSPENDED, Presence.UNKNOWN));
        seats.add(seat(7, MemberStatus.EXEMPT, Presence.UNKNOWN));
        seats.add(seat(8, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON));
        seats.add(seat(9, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON));
        seats.add(seat(10, MemberStatus.PROBATIONARY, Presence.IN_PERSON));
        seats.add(probationary(seat(11, MemberStatus.TEMPORARILY_EXEMPT, Presence.UNKNOWN)));
        var rule = new VoteRule(
                VoteSubject.ADMISSION,
                2,
                3,
                Comparison.AT_LEAST,
                EnumSet.allOf(Deduction.class),
                VoteMode.OPEN,
                "Quy định 294-QĐ/TW, 9.3.2, 9.3.4");

        assertThat(Wording.threshold(rule.over(seats)))
                .isEqualTo(
                        "cần 4/5: ít nhất 2/3 của 5 đảng viên chính thức (9 chính thức, trừ 1 chuyển sinh hoạt tạm thời đi,"
                                + " 1 đình chỉ sinh hoạt, 1 được miễn không dự họp, 1 vắng có lý do)");
    }
}
