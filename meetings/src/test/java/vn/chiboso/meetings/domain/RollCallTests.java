package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

class RollCallTests {
    private static final Instant OPENED = Instant.parse("2026-12-03T12:30:00Z");
    private static final Instant NOW = OPENED.plusSeconds(1200);
    private static final Duration GRACE = Duration.ofMinutes(5);
    private final RollCall roll = new RollCall(OPENED, NOW, NOW);
    private final Seat unknown = new Seat(
            new MemberId(UUID.randomUUID()),
            "Nguyễn Văn An",
            MemberStatus.OFFICIAL,
            SeatRole.EXPECTED,
            Presence.UNKNOWN,
            null,
            null,
            null);

    @Test
    void whoIsTickedWasHereFromTheOpening() {
        var seat = roll.mark(unknown, Presence.IN_PERSON, null, null, null);

        assertThat(seat.arrivedAt()).isEqualTo(OPENED);
        assertThat(seat.isHere()).isTrue();
    }

    @Test
    void tickingAgainKeepsTheTimeOfArrival() {
        var late = roll.arrive(unknown, OPENED.plusSeconds(600));

        assertThat(roll.mark(late, Presence.ONLINE, null, null, null).arrivedAt())
                .isEqualTo(OPENED.plusSeconds(600));
    }

    @Test
    void anAbsenceWithReasonNeedsTheReason() {
        refused(Reason.REASON_MISSING, () -> roll.mark(unknown, Presence.ABSENT_WITH_REASON, " ", null, null));
        var seat = roll.mark(unknown, Presence.ABSENT_WITH_REASON, "Ốm", null, null);

        assertThat(seat.reason()).isEqualTo("Ốm");
        assertThat(seat.arrivedAt()).isNull();
    }

    @Test
    void anAbsenceTakenBackLeavesNothingBehind() {
        var absent = roll.mark(unknown, Presence.ABSENT_WITH_REASON, "Ốm", null, null);

        assertThat(roll.mark(absent, Presence.UNKNOWN, null, null, null)).isEqualTo(unknown);
    }

    @Test
    void leavingNeedsPresenceAndATimeAfterArrival() {
        refused(Reason.NOT_PRESENT, () -> roll.leave(unknown, null));
        var late = roll.arrive(unknown, OPENED.plusSeconds(600));
        refused(Reason.LEFT_BEFORE_ARRIVED, () -> roll.leave(late, OPENED.plusSeconds(599)));
        refused(Reason.TIME_OUTSIDE_MEETING, () -> roll.leave(late, NOW.plusSeconds(1)));

        assertThat(roll.leave(late, null).leftAt()).isEqualTo(NOW);
        assertThat(roll.leave(late, null).isHere()).isFalse();
    }

    @Test
    void whoLeftCanComeBack() {
        var left = roll.leave(roll.mark(unknown, Presence.IN_PERSON, null, null, null), OPENED.plusSeconds(60));
        var back = roll.arrive(left, null);

        assertThat(back.leftAt()).isNull();
        assertThat(back.arrivedAt()).isEqualTo(OPENED);
    }

    @Test
    void timesBeforeTheOpeningCountAsTheOpeningThoseToComeAreRefused() {
        assertThat(roll.arrive(unknown, OPENED.minusSeconds(300)).arrivedAt()).isEqualTo(OPENED);
        refused(Reason.TIME_OUTSIDE_MEETING, () -> roll.arrive(unknown, NOW.plusSeconds(1)));
    }

    @Test
    void whoChecksInWithinTheGracePeriodIsNotLate() {
        var early = new RollCall(OPENED, OPENED.plus(GRACE), OPENED.plus(GRACE));

        assertThat(early.comeIn(unknown, Presence.IN_PERSON, GRACE).arrivedAt()).isEqualTo(OPENED);
        assertThat(roll.comeIn(unknown, Presence.IN_PERSON, GRACE).arrivedAt()).isEqualTo(NOW);
    }

    @Test
    void checkingInAgainKeepsTheFirstArrival() {
        var first = new RollCall(OPENED, OPENED, OPENED).comeIn(unknown, Presence.ONLINE, GRACE);

        var again = roll.comeIn(first, Presence.IN_PERSON, GRACE);
        assertThat(again.arrivedAt()).isEqualTo(OPENED);
        assertThat(again.presence()).isEqualTo(Presence.IN_PERSON);
    }

    @Test
    void inAMeetingEnteredAfterwardsWhoIsPresentWasHereFromTheOpeningUnlessAnHourIsGiven() {
        var nextDay = new RollCall(OPENED, OPENED, OPENED.plus(Duration.ofDays(1)));
        var seats = List.of(
                nextDay.mark(unknown, Presence.IN_PERSON, null, null, null),
                nextDay.arrive(unknown, null),
                nextDay.comeIn(unknown, Presence.ONLINE, GRACE),
                nextDay.rest(unknown, null, MeetingForm.IN_PERSON));
        assertThat(seats).extracting(Seat::arrivedAt).containsOnly(OPENED);
        assertThat(Attendance.of(seats, OPENED, new RulesInForce(Map.of()), false)
                        .late())
                .isZero();
        assertThat(nextDay.guest(unknown.member(), "Khách").arrivedAt()).isEqualTo(OPENED);
        assertThatThrownBy(() -> nextDay.leave(seats.getFirst(), null))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class,
                        r -> assertThat(r.reason()).isEqualTo(MeetingRefusal.Reason.TIME_MISSING));
        assertThat(nextDay.leave(seats.getFirst(), OPENED.plusSeconds(900)).leftAt())
                .isEqualTo(OPENED.plusSeconds(900));

        var late = nextDay.arrive(unknown, OPENED.plusSeconds(900));
        assertThat(Attendance.of(List.of(late), OPENED, new RulesInForce(Map.of()), false)
                        .late())
                .isEqualTo(1);
    }

    @Test
    void aGuestHasANameAndNoStatus() {
        var id = new MemberId(UUID.randomUUID());
        refused(Reason.GUEST_NAME_MISSING, () -> roll.guest(id, " "));
        refused(Reason.GUEST_NAME_TOO_LONG, () -> roll.guest(id, "a".repeat(151)));
        var guest = roll.guest(id, " Lê Văn Tám ");

        assertThat(guest.fullName()).isEqualTo("Lê Văn Tám");
        assertThat(guest.mayVote()).isFalse();
        assertThat(guest.role()).isEqualTo(SeatRole.INVITED);
    }

    @Test
    void theRestAreAsTheyRepliedAndHereWithoutAReply() {
        assertThat(roll.rest(unknown, null, MeetingForm.HYBRID).presence()).isEqualTo(Presence.IN_PERSON);
        assertThat(roll.rest(unknown, reply(ReplyChoice.IN_PERSON, null), MeetingForm.HYBRID)
                        .presence())
                .isEqualTo(Presence.IN_PERSON);
        var excused = roll.rest(unknown, reply(ReplyChoice.ABSENT, "Ốm"), MeetingForm.IN_PERSON);
        assertThat(excused.presence()).isEqualTo(Presence.ABSENT_WITH_REASON);
        assertThat(excused.reason()).isEqualTo("Ốm");
        var afar = reply(ReplyChoice.ONLINE, null);
        assertThat(roll.rest(unknown, afar, MeetingForm.HYBRID).presence()).isEqualTo(Presence.ONLINE);
        assertThat(roll.rest(unknown, afar, MeetingForm.IN_PERSON).presence())
                .as("the form was changed since")
                .isEqualTo(Presence.IN_PERSON);
    }

    @Test
    void whoIsNeverCalledIsAbsentWithTheReasonReplied() {
        var excused = RollCall.missed(unknown, reply(ReplyChoice.ABSENT, "Ốm"));
        assertThat(excused.presence()).isEqualTo(Presence.ABSENT_WITH_REASON);
        assertThat(excused.reason()).isEqualTo("Ốm");
        assertThat(RollCall.missed(unknown, null).presence()).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
        assertThat(RollCall.missed(unknown, reply(ReplyChoice.ONLINE, null)).presence())
                .isEqualTo(Presence.ABSENT_WITHOUT_REASON);
    }

    private Reply reply(ReplyChoice choice, @Nullable String reason) {
        return new Reply(unknown.member(), choice, reason, OPENED.minusSeconds(3600), unknown.member());
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }
}
