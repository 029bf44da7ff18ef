package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.LateExcuses.Saying;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** What may be said of an absence after the conclusion, by whom and of which days. */
class LateExcusesTests {
    private static final LocalDate HELD = LocalDate.parse("2026-11-03");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final MemberId ABSENT = RoomsForTests.member(3);
    private static final MemberId OTHER = RoomsForTests.member(4);
    private static final MemberId SECRETARY = RoomsForTests.member(1);
    private static final LateExcuses NOTHING = new LateExcuses(List.of());

    private final Room over = room(RoomsForTests.OPENED.plusSeconds(5400));

    @ParameterizedTest
    @CsvSource({"2026-11-02, false", "2026-11-03, true", "2026-11-20, true", "2026-11-21, false"})
    void theReasonIsAcceptedFromTheDayOfTheMeetingUntilToday(LocalDate day, boolean fits) {
        if (fits) {
            assertThat(accept(NOTHING, ABSENT, "Chi ủy", day).acceptedOn()).isEqualTo(day);
        } else {
            refused(Reason.EXCUSE_DAY, () -> accept(NOTHING, ABSENT, "Chi ủy", day));
        }
        refused(Reason.EXCUSE_DAY_MISSING, () -> accept(NOTHING, ABSENT, "Chi ủy", null));
    }

    @Test
    void whoAcceptedItHasANameThatFitsTheLine() {
        assertThat(accept(NOTHING, ABSENT, " " + "c".repeat(150) + " ", TODAY).acceptedBy())
                .hasSize(150);
        refused(Reason.EXCUSER_TOO_LONG, () -> accept(NOTHING, ABSENT, "c".repeat(151), TODAY));
        refused(Reason.EXCUSER_MISSING, () -> accept(NOTHING, ABSENT, " ", TODAY));
    }

    @Test
    void onlyTheUnexcusedOfAMeetingThatIsOverAreExcused() {
        refused(Reason.NOT_CONCLUDED, () -> NOTHING.accept(room(null), HELD, ABSENT, "Ốm", "Chi ủy", TODAY, saying()));
        refused(Reason.NO_SUCH_SEAT, () -> accept(NOTHING, RoomsForTests.member(9), "Chi ủy", TODAY));
        refused(Reason.NOT_UNEXCUSED, () -> accept(NOTHING, RoomsForTests.member(2), "Chi ủy", TODAY));
        refused(Reason.NOT_UNEXCUSED, () -> accept(NOTHING, RoomsForTests.member(5), "Chi ủy", TODAY));
    }

    @Test
    void nobodySaysItOfThemselvesNeitherWayAndNothingTwice() {
        refused(Reason.OWN_EXCUSE, () -> accept(NOTHING, SECRETARY, "Chi ủy", TODAY));
        var one = said(NOTHING, accept(NOTHING, ABSENT, "Chi ủy", TODAY));
        refused(Reason.EXCUSED_ALREADY, () -> accept(one, ABSENT, "Chi ủy", TODAY));
        refused(Reason.NOT_EXCUSED, () -> one.withdraw(OTHER, "Nhầm", saying()));
        refused(Reason.REASON_MISSING, () -> one.withdraw(ABSENT, " ", saying()));
        refused(Reason.OWN_EXCUSE, () -> one.withdraw(ABSENT, "Nhầm", new Saying(ABSENT, "Đảng viên 3", NOW, TODAY)));
    }

    @Test
    void whatWasSaidLastCountsAndTurnsAreCountedByPerson() {
        var one = said(NOTHING, accept(NOTHING, ABSENT, "Chi ủy", TODAY));
        var both = said(one, accept(one, OTHER, "Chi ủy", TODAY));
        var back = said(both, both.withdraw(ABSENT, "Nhầm người", saying()));

        assertThat(back.all()).extracting(LateExcuse::turn).containsExactly(1, 1, 2);
        assertThat(back.inForce().keySet()).containsExactly(OTHER);
        assertThat(back.unexcused(over)).containsExactly(SECRETARY, ABSENT);
        assertThat(both.unexcused(over)).containsExactly(SECRETARY);
        assertThat(said(back, accept(back, ABSENT, "Chi ủy", TODAY)).unexcused(over))
                .containsExactly(SECRETARY);
    }

    private LateExcuse accept(LateExcuses known, MemberId member, String by, @Nullable LocalDate on) {
        return known.accept(over, HELD, member, "Cấp cứu", by, on, saying());
    }

    private static LateExcuses said(LateExcuses known, LateExcuse more) {
        var all = new java.util.ArrayList<>(known.all());
        all.add(more);
        return new LateExcuses(all);
    }

    private static Saying saying() {
        return new Saying(SECRETARY, "Đảng viên 1", NOW, TODAY);
    }

    private static void refused(Reason reason, Runnable said) {
        assertThatThrownBy(said::run)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    /** One and three and four missing without a reason, five with one, two there. */
    private static Room room(@Nullable Instant concluded) {
        return RoomsForTests.room(
                MeetingKind.REGULAR,
                MeetingState.OPEN,
                List.of(
                        RoomsForTests.seat(1, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON),
                        RoomsForTests.official(2),
                        RoomsForTests.seat(3, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON),
                        RoomsForTests.seat(4, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON),
                        RoomsForTests.seat(5, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON)),
                concluded);
    }
}
