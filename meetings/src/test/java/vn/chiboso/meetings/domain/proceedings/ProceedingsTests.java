package vn.chiboso.meetings.domain.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.meetings.domain.RoomsForTests.ITEM_1;
import static vn.chiboso.meetings.domain.RoomsForTests.ITEM_2;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.member;
import static vn.chiboso.meetings.domain.RoomsForTests.official;
import static vn.chiboso.meetings.domain.RoomsForTests.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberStatus;

class ProceedingsTests {
    private static final Instant LATER = OPENED.plusSeconds(600);
    private final List<Seat> seats = List.of(
            official(1),
            official(2),
            official(3),
            seat(4, MemberStatus.PROBATIONARY, Presence.ONLINE),
            seat(5, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON),
            RoomsForTests.superior(6, Presence.IN_PERSON));

    @Test
    void takingUpAnItemFinishesTheOneBefore() {
        var first = of(List.of(), List.of()).start(ITEM_1, OPENED);
        assertThat(first).containsExactly(new ItemProgress(ITEM_1, OPENED, null));

        var both = of(first, List.of()).start(ITEM_2, LATER);

        assertThat(both)
                .containsExactly(new ItemProgress(ITEM_1, OPENED, LATER), new ItemProgress(ITEM_2, LATER, null));
    }

    @Test
    void anItemTakenUpAgainKeepsItsBeginning() {
        var done = List.of(new ItemProgress(ITEM_1, OPENED, LATER));
        assertThat(of(done, List.of()).start(ITEM_1, LATER.plusSeconds(60)))
                .containsExactly(new ItemProgress(ITEM_1, OPENED, null));
    }

    @Test
    void finishingTwiceChangesNothingTheSecondTime() {
        var done = List.of(new ItemProgress(ITEM_1, OPENED, LATER));
        assertThat(of(done, List.of()).finish(ITEM_1, LATER.plusSeconds(60))).isEmpty();
    }

    @Test
    void unknownAndUnbegunItemsAreRefused() {
        var p = of(List.of(), List.of());
        refused(() -> p.start(new UUID(0, 9), OPENED), "no-item");
        refused(() -> p.finish(ITEM_1, OPENED), "item-not-started");
    }

    @Test
    void knowsWhatRunsAndWhatIsNext() {
        var p = of(List.of(new ItemProgress(ITEM_1, OPENED, null)), List.of());
        assertThat(p.running()).map(l -> l.id()).contains(ITEM_1);
        assertThat(p.next()).map(l -> l.id()).contains(ITEM_2);
        assertThat(p.isThrough()).isFalse();
        var all = List.of(new ItemProgress(ITEM_1, OPENED, LATER), new ItemProgress(ITEM_2, LATER, LATER));
        assertThat(of(all, List.of()).isThrough()).isTrue();
        assertThat(of(all, List.of()).next()).isEmpty();
    }

    @Test
    void namesThosePresentWhoHaveNotSpoken() {
        var p = of(List.of(), List.of());
        var spoken = p.note(new UUID(5, 1), ITEM_1, member(2), "ý kiến", Remark.NONE, false, OPENED);
        var guest = p.note(new UUID(5, 2), null, member(6), "chỉ đạo", Remark.NONE, false, OPENED);
        var after = of(List.of(), List.of(spoken, guest));
        assertThat(after.silent()).extracting(Seat::member).containsExactly(member(1), member(3), member(4));
        assertThat(after.speakers()).isEqualTo(1);
        assertThat(after.speechesOn(null)).containsExactly(guest);
    }

    @Test
    void onlyPeopleWithASeatWhoAreNotAbsentSpeak() {
        var p = of(List.of(), List.of());
        refused(() -> p.note(new UUID(5, 1), ITEM_1, member(99), "", Remark.NONE, false, OPENED), "no-seat");
        refused(() -> p.note(new UUID(5, 1), ITEM_1, member(5), "", Remark.NONE, false, OPENED), "absent-speaker");
        refused(() -> p.note(new UUID(5, 1), new UUID(0, 9), member(1), "", Remark.NONE, false, OPENED), "no-item");
    }

    @Test
    void aReservedOpinionNeedsWordsAndAGistHasALimit() {
        var p = of(List.of(), List.of());
        refused(() -> p.note(new UUID(5, 1), ITEM_1, member(1), " ", Remark.NONE, true, OPENED), "empty-reservation");
        var long_ = "x".repeat(Speech.LONGEST + 1);
        refused(() -> p.note(new UUID(5, 1), ITEM_1, member(1), long_, Remark.NONE, false, OPENED), "too-long");
        assertThat(p.note(new UUID(5, 1), ITEM_1, member(1), " gọn ", Remark.PRAISE, false, OPENED)
                        .gist())
                .isEqualTo("gọn");
    }

    @Test
    void aNoteIsCorrectedOnlyByWhoReadItAsItIs() {
        var p = of(List.of(), List.of());
        var kept = p.note(new UUID(5, 1), ITEM_1, member(1), "gọn", Remark.NONE, false, OPENED);
        var again = p.note(new UUID(5, 1), ITEM_1, member(1), "gọn", Remark.NONE, false, LATER);
        assertThat(again.inPlaceOf(null, null)).isEqualTo(again);
        assertThat(again.inPlaceOf(kept, null)).isEqualTo(kept);

        var other = p.note(new UUID(5, 1), ITEM_1, member(1), "dài hơn", Remark.NONE, false, LATER);
        refused(() -> other.inPlaceOf(kept, null), "note-taken");
        refused(() -> other.inPlaceOf(kept, 2), "note-changed");
        refused(() -> other.inPlaceOf(null, 1), "note-changed");
        var corrected = other.inPlaceOf(kept, 1);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.at()).isEqualTo(OPENED);
        assertThat(corrected.gist()).isEqualTo("dài hơn");
        refused(() -> corrected.requireStrikable(1), "note-unread");
        assertThatNoException().isThrownBy(() -> corrected.requireStrikable(2));
    }

    @Test
    void countsMinutesFromOpeningAndPlan() {
        var p = of(List.of(), List.of());
        assertThat(p.minutesAt(OPENED.plusSeconds(59))).isZero();
        assertThat(p.minutesAt(OPENED.plusSeconds(90 * 60))).isEqualTo(90);
        assertThat(p.minutesPlanned()).isEqualTo(60);
        assertThat(new ItemProgress(ITEM_1, OPENED, null).minutesAt(LATER)).isEqualTo(10);
        assertThat(new ItemProgress(ITEM_1, OPENED, LATER).minutesAt(LATER.plusSeconds(600)))
                .isEqualTo(10);
    }

    @Test
    void knowsNoLengthOfAMeetingEnteredOnAnotherDayUntilItsEndIsSaid() {
        var running = new Proceedings(RoomsForTests.afterwards(RoomsForTests.open(seats)), List.of(), List.of());
        assertThat(running.minutesAt(LATER))
                .as("opened some minutes ago, and noted now")
                .isEqualTo(10);
        assertThat(running.minutesAt(LATER.plusSeconds(86_400))).isNull();
        var over =
                RoomsForTests.afterwards(RoomsForTests.room(MeetingKind.REGULAR, MeetingState.CONCLUDED, seats, LATER));
        assertThat(new Proceedings(over, List.of(), List.of()).minutesAt(LATER.plusSeconds(86_400)))
                .isEqualTo(10);
    }

    @Test
    void aConclusionIsStaleForWhoeverSawAnOlderOne() {
        var first = Conclusion.none().rewritten(" Một ", 0, "Đông", OPENED);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.rewritten("Một", 0, "Hoa", LATER)).isSameAs(first);
        refused(() -> first.rewritten("Hai", 0, "Hoa", LATER), "stale");
        assertThat(first.rewritten("Hai", 1, "Hoa", LATER).writtenBy()).isEqualTo("Hoa");
        refused(() -> first.rewritten("x".repeat(20_001), 1, "Hoa", LATER), "too-long");
    }

    @Test
    void resultsArePostedBetweenTheEndAndNow() {
        var room = RoomsForTests.room(MeetingKind.REGULAR, MeetingState.CONCLUDED, seats, LATER);
        var now = LATER.plusSeconds(7200);
        assertThat(Posting.of(room, LATER.plusSeconds(60), "Hoa", now).notedBy())
                .isEqualTo("Hoa");
        refused(() -> Posting.of(room, LATER.minusSeconds(120), "Hoa", now), "posted-when");
        refused(() -> Posting.of(room, now.plusSeconds(1), "Hoa", now), "posted-when");
        refused(() -> Posting.of(RoomsForTests.open(seats), LATER, "Hoa", now), "not-concluded");
        assertThat(Posting.dueDay(LocalDate.of(2026, 11, 3), 2)).isEqualTo("2026-11-05");
    }

    private Proceedings of(List<ItemProgress> progress, List<Speech> speeches) {
        return new Proceedings(RoomsForTests.open(seats), progress, speeches);
    }

    static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        CourseRefusal.class, r -> assertThat(r.code()).isEqualTo("meetings.refusal.course." + code));
    }
}
