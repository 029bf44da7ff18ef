package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

class AttendanceTests {
    private static final Instant OPENED = Instant.parse("2026-12-03T12:30:00Z");
    private final List<Seat> seats = new ArrayList<>();

    @Test
    void countsTheExampleOfGiangDong() {
        seat(29, MemberStatus.OFFICIAL, Presence.IN_PERSON);
        seat(1, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON);
        seat(1, MemberStatus.PROBATIONARY, Presence.ABSENT_WITHOUT_REASON);
        seat(5, MemberStatus.EXEMPT, Presence.UNKNOWN);

        var a = attendance(90);

        assertThat(a.onRoll()).isEqualTo(36);
        assertThat(a.expected()).isEqualTo(31);
        assertThat(a.present()).isEqualTo(29);
        assertThat(a.exempt()).isEqualTo(5);
        assertThat(a.withReason()).isEqualTo(1);
        assertThat(a.withoutReason()).isEqualTo(1);
        assertThat(a.percentage()).isEqualByComparingTo("93.5");
        assertThat(a.reachesTarget()).isTrue();
    }

    @Test
    void anExemptMemberWhoComesIsShownApartAndNotCounted() {
        seat(9, MemberStatus.OFFICIAL, Presence.IN_PERSON);
        seat(1, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON);
        seat(2, MemberStatus.EXEMPT, Presence.IN_PERSON);

        var a = attendance(90);

        assertThat(a.expected()).isEqualTo(10);
        assertThat(a.present()).isEqualTo(9);
        assertThat(a.alsoPresent()).isEqualTo(2);
        assertThat(a.percentage()).isEqualByComparingTo("90.0");
    }

    @Test
    void hostedPeopleMustAttendAndAreNotOnThisRoll() {
        seat(3, MemberStatus.OFFICIAL, Presence.IN_PERSON);
        seat(1, MemberStatus.HOSTED, Presence.ONLINE);
        seat(1, MemberStatus.TRANSFERRED_OUT, Presence.UNKNOWN);
        seat(1, MemberStatus.SUSPENDED, Presence.UNKNOWN);
        seat(1, MemberStatus.TEMPORARILY_EXEMPT, Presence.UNKNOWN);

        var a = attendance(90);

        assertThat(a.onRoll()).isEqualTo(6);
        assertThat(a.expected()).isEqualTo(4);
        assertThat(a.hosted()).isEqualTo(1);
        assertThat(a.online()).isEqualTo(1);
        assertThat(List.of(a.transferredOut(), a.suspended(), a.temporarilyExempt()))
                .containsOnly(1);
    }

    @Test
    void nobodyExpectedHasNoPercentageAndReachesNothing() {
        seat(2, MemberStatus.EXEMPT, Presence.IN_PERSON);

        var a = attendance(0);

        assertThat(a.percentage()).isNull();
        assertThat(a.reachesTarget()).isFalse();
    }

    @Test
    void theTargetIsMeasuredByTheExactShare() {
        seat(1799, MemberStatus.OFFICIAL, Presence.IN_PERSON);
        seat(200, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON);

        var a = attendance(90);

        assertThat(a.percentage()).isEqualByComparingTo("90.0");
        assertThat(a.reachesTarget()).isFalse();
    }

    @Test
    void roundsHalfUpToOneDecimal() {
        seat(1, MemberStatus.OFFICIAL, Presence.IN_PERSON);
        seat(15, MemberStatus.OFFICIAL, Presence.UNKNOWN);

        assertThat(attendance(90).percentage()).isEqualByComparingTo("6.3");
        assertThat(attendance(90).notCalled()).isEqualTo(15);
    }

    @Test
    void lateAndLeftEarlyArePresentAllTheSame() {
        seats.add(seat(MemberStatus.OFFICIAL, Presence.IN_PERSON, OPENED.plusSeconds(600), null));
        seats.add(seat(MemberStatus.OFFICIAL, Presence.IN_PERSON, OPENED, OPENED.plusSeconds(900)));
        seats.add(seat(MemberStatus.OFFICIAL, Presence.IN_PERSON, OPENED, null));

        var a = attendance(90);

        assertThat(a.present()).isEqualTo(3);
        assertThat(a.late()).isEqualTo(1);
        assertThat(a.leftEarly()).isEqualTo(1);
    }

    @Test
    void guestsAreCountedApart() {
        seat(1, MemberStatus.OFFICIAL, Presence.IN_PERSON);
        seats.add(new Seat(id(), "Khách", null, SeatRole.INVITED, Presence.IN_PERSON, null, OPENED, null));
        seats.add(new Seat(id(), "Cấp trên", null, SeatRole.INVITED, Presence.UNKNOWN, null, null, null));

        assertThat(attendance(90).guests()).isEqualTo(1);
        assertThat(attendance(90).expected()).isEqualTo(1);
    }

    private Attendance attendance(int target) {
        var rule = new RuleValue(
                RuleKey.ATTENDANCE_TARGET, BigDecimal.valueOf(target), "42-HD/BTCTW", LocalDate.EPOCH, null);
        var rules = new RulesInForce(target == 0 ? Map.of() : Map.of(rule.key(), rule));
        return Attendance.of(seats, OPENED, rules, false);
    }

    private void seat(int times, MemberStatus status, Presence presence) {
        for (var i = 0; i < times; i++) {
            seats.add(seat(status, presence, presence.isPresent() ? OPENED : null, null));
        }
    }

    private static Seat seat(
            MemberStatus status, Presence presence, @Nullable Instant arrived, @Nullable Instant left) {
        var role = status.isExpectedAtMeetings() ? SeatRole.EXPECTED : SeatRole.INFORMED;
        return new Seat(id(), "Đảng viên", status, role, presence, null, arrived, left);
    }

    private static MemberId id() {
        return new MemberId(UUID.randomUUID());
    }
}
