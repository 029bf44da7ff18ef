package vn.chiboso.meetings.domain.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.meetings.domain.RoomsForTests.ITEM_1;
import static vn.chiboso.meetings.domain.RoomsForTests.ITEM_2;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.official;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;
import static vn.chiboso.meetings.domain.RoomsForTests.seat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.CombinedSession;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberStatus;

class ClosingTests {
    private static final Instant AFTER_90 = OPENED.plusSeconds(90 * 60);
    private static final Closing.Facts ALL = new Closing.Facts(null, true, true, true, true, 90, null);
    private static final List<ItemProgress> THROUGH =
            List.of(new ItemProgress(ITEM_1, OPENED, AFTER_90), new ItemProgress(ITEM_2, OPENED, AFTER_90));

    @Test
    void aCompleteMeetingOfFullLengthClosesWithoutAWord() {
        var closing = Closing.of(through(officials(1, 5)), ALL, AFTER_90);
        assertThat(closing.warnings()).isEmpty();
        closing.requireConfirmed(false);
    }

    @Test
    void anOpenVoteBlocksAndIsNamed() {
        var facts = new Closing.Facts("Đồng ý mức thu?", true, true, true, true, 90, null);
        assertThatThrownBy(() -> Closing.of(through(officials(1, 5)), facts, AFTER_90))
                .isInstanceOfSatisfying(CourseRefusal.class, r -> {
                    assertThat(r.code()).isEqualTo("meetings.refusal.course.vote-open");
                    assertThat(r.args()).containsExactly("Đồng ý mức thu?");
                });
    }

    @Test
    void aMeetingWhereNothingHappenedIsNotClosed() {
        var empty = new Proceedings(RoomsForTests.open(officials(1, 3)), List.of(), List.of());
        ProceedingsTests.refused(() -> Closing.of(empty, ALL, AFTER_90), "nothing-happened");
    }

    @ParameterizedTest
    @EnumSource(value = MeetingState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void onlyAnOpenMeetingIsClosed(MeetingState state) {
        var room = RoomsForTests.room(MeetingKind.REGULAR, state, officials(1, 3), null);
        ProceedingsTests.refused(
                () -> Closing.of(new Proceedings(room, THROUGH, List.of()), ALL, AFTER_90), "not-open");
    }

    @Test
    void aShortMeetingIsWarnedOfAndNotBlocked() {
        var closing = Closing.of(through(officials(1, 3)), ALL, OPENED.plusSeconds(89 * 60));
        assertThat(closing.warnings()).containsExactly(Closing.Warning.TOO_SHORT);
        assertThat(closing.minutesLong()).isEqualTo(89);
    }

    @Test
    void nobodyIsWarnedOfALengthThatIsNotKnown() {
        var facts = new Closing.Facts(null, true, true, true, true, 90, new CombinedSession(50, 120, "42-HD/BTCTW"));
        var entered =
                new Proceedings(RoomsForTests.afterwards(RoomsForTests.open(officials(1, 3))), THROUGH, List.of());
        var closing = Closing.of(entered, facts, OPENED.plusSeconds(86_460));
        assertThat(closing.warnings()).isEmpty();
        assertThat(closing.minutesLong()).isNull();
    }

    @Test
    void theSecondHalfOfASessionIsWarnedOfWhenBothTogetherAreShort() {
        var both = new Closing.Facts(null, true, true, true, true, 90, new CombinedSession(50, 120, "42-HD/BTCTW"));
        var short69 = Closing.of(through(officials(1, 3)), both, OPENED.plusSeconds(69 * 60));
        assertThat(short69.warnings()).containsExactly(Closing.Warning.COMBINED_TOO_SHORT);
        assertThat(short69.sessionMinutes()).isEqualTo(119);
        assertThat(Closing.of(through(officials(1, 3)), both, OPENED.plusSeconds(70 * 60))
                        .warnings())
                .isEmpty();
    }

    @Test
    void membersNeverCalledMustBeConfirmedAsAbsent() {
        var seats = List.of(
                official(1),
                seat(2, MemberStatus.OFFICIAL, Presence.UNKNOWN),
                seat(3, MemberStatus.EXEMPT, Presence.UNKNOWN));
        var closing = Closing.of(through(seats), ALL, AFTER_90);
        assertThat(closing.notCalled()).containsExactly("Đảng viên 2");
        assertThat(closing.warnings()).containsExactly(Closing.Warning.NOT_CALLED);
        ProceedingsTests.refused(() -> closing.requireConfirmed(false), "not-called");
        closing.requireConfirmed(true);
    }

    @Test
    void everythingLeftUndoneIsNamed() {
        var begun = new Proceedings(
                RoomsForTests.open(officials(1, 3)), List.of(new ItemProgress(ITEM_1, OPENED, null)), List.of());
        var nothing = new Closing.Facts(null, false, false, false, false, 0, null);
        assertThat(Closing.of(begun, nothing, AFTER_90).warnings())
                .containsExactly(
                        Closing.Warning.ITEMS_LEFT,
                        Closing.Warning.NO_CONCLUSION,
                        Closing.Warning.NO_RESOLUTION,
                        Closing.Warning.NOT_SCORED,
                        Closing.Warning.MINUTES_NOT_ADOPTED);
    }

    @Test
    void aCommitteeNeitherResolvesNorScores() {
        var room = RoomsForTests.room(MeetingKind.COMMITTEE, MeetingState.OPEN, officials(1, 3), null);
        var nothing = new Closing.Facts(null, true, false, false, true, 0, null);
        assertThat(Closing.of(new Proceedings(room, THROUGH, List.of()), nothing, AFTER_90)
                        .warnings())
                .isEmpty();
        assertThat(Step.of(MeetingKind.COMMITTEE)).doesNotContain(Step.RESOLUTION, Step.SELF_SCORE);
    }

    @Test
    void theEndIsNowOrTheEarlierHourThatIsSaid() {
        var room = RoomsForTests.open(officials(1, 3));
        assertThat(Closing.end(room, null, AFTER_90)).isEqualTo(AFTER_90);
        assertThat(Closing.end(room, OPENED.plusSeconds(3600), AFTER_90)).isEqualTo(OPENED.plusSeconds(3600));
        ProceedingsTests.refused(() -> Closing.end(room, AFTER_90.plusSeconds(1), AFTER_90), "end-in-future");
        ProceedingsTests.refused(() -> Closing.end(room, OPENED.minusSeconds(1), AFTER_90), "end-before-opening");
    }

    @Test
    void theEndLiesBeforeNobodysArrivalOrLeaving() {
        var tenPast = OPENED.plusSeconds(600);
        var came = RoomsForTests.open(List.of(official(1), RoomsForTests.late(official(2), tenPast.plusSeconds(20))));
        assertThatThrownBy(() -> Closing.end(came, tenPast.minusSeconds(60), AFTER_90))
                .isInstanceOfSatisfying(CourseRefusal.class, r -> {
                    assertThat(r.field()).isEqualTo("endedAt");
                    assertThat(r.args()).containsExactly("Đảng viên 2", "19:40 03/11/2026");
                });
        assertThat(Closing.end(came, tenPast, AFTER_90))
                .as("hours are typed in whole minutes")
                .isEqualTo(tenPast.plusSeconds(20));
        var left = RoomsForTests.open(List.of(official(1), RoomsForTests.gone(official(2), tenPast)));
        ProceedingsTests.refused(() -> Closing.end(left, OPENED, AFTER_90), "end-before-seat");
        assertThat(Closing.end(left, tenPast, AFTER_90)).isEqualTo(tenPast);
    }

    @Test
    void theChairStandsAtTheFirstStepNotDone() {
        var nothing = new Closing.Facts(null, false, false, false, false, 0, null);
        var fresh = new Proceedings(RoomsForTests.open(officials(1, 3)), List.of(), List.of());
        assertThat(Step.current(MeetingKind.REGULAR, Step.done(fresh, nothing))).isEqualTo(Step.AGENDA);
        assertThat(Step.current(MeetingKind.REGULAR, Step.done(through(officials(1, 3)), nothing)))
                .isEqualTo(Step.CONCLUSION);
        assertThat(Step.current(MeetingKind.REGULAR, Step.done(through(officials(1, 3)), ALL)))
                .isEqualTo(Step.CLOSING);
        assertThat(Step.current(MeetingKind.REGULAR, Set.of())).isEqualTo(Step.OPENING);
    }

    private static Proceedings through(List<Seat> seats) {
        return new Proceedings(RoomsForTests.open(seats), THROUGH, List.of());
    }
}
