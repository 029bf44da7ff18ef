package vn.chiboso.meetings.domain.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.meetings.domain.RoomsForTests.MEETING;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.member;
import static vn.chiboso.meetings.domain.RoomsForTests.official;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;
import static vn.chiboso.meetings.domain.RoomsForTests.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberStatus;

class VoteTests {
    private static final List<Seat> FIVE = officials(1, 5);

    @Test
    void aTabledQuestionMayBeReworded() {
        var vote = tabled();
        vote.reword("  Mới?  ", " chi tiết ");
        assertThat(vote.snapshot().question()).isEqualTo("Mới?");
        assertThat(vote.snapshot().detail()).isEqualTo("chi tiết");
        vote.open(VoteForm.BY_NAME, ThresholdTests.HALF, FIVE, OPENED);
        refused(() -> vote.reword("Khác?", ""), "not-tabled");
    }

    @Test
    void aQuestionIsNeverEmpty() {
        refused(() -> Vote.table(id(), MEETING, VoteSubject.ORDINARY, null, "  ", "", OPENED), "no-question");
        refused(() -> tabled().reword("", ""), "no-question");
    }

    @Test
    void openingFreezesWhoIsHereAndEntitled() {
        var seats = new ArrayList<>(FIVE);
        seats.add(seat(6, MemberStatus.PROBATIONARY, Presence.IN_PERSON));
        seats.add(seat(7, MemberStatus.EXEMPT, Presence.ONLINE));
        seats.add(seat(8, MemberStatus.SUSPENDED, Presence.IN_PERSON));
        seats.add(seat(9, MemberStatus.HOSTED, Presence.IN_PERSON));
        seats.add(seat(10, MemberStatus.OFFICIAL, Presence.UNKNOWN));
        seats.add(RoomsForTests.gone(official(11), OPENED.plusSeconds(60)));
        seats.add(RoomsForTests.superior(12, Presence.IN_PERSON));
        var vote = tabled();

        vote.open(VoteForm.BY_NAME, ThresholdTests.HALF, seats, OPENED);

        assertThat(vote.snapshot().electors())
                .extracting(Elector::member)
                .containsExactly(member(1), member(2), member(3), member(4), member(5), member(7));
        assertThat(vote.snapshot().threshold()).extracting(Threshold::base).isEqualTo(8);
    }

    @Test
    void nobodyEntitledMeansNoVote() {
        refused(
                () -> tabled().open(
                                VoteForm.BY_NAME,
                                ThresholdTests.HALF,
                                List.of(seat(1, MemberStatus.PROBATIONARY, Presence.IN_PERSON)),
                                OPENED),
                "nobody-entitled");
    }

    @Test
    void aMemberVotesOnceAndMayChange() {
        var vote = open(VoteForm.BY_NAME);
        vote.cast(member(1), Choice.FOR, false, OPENED);
        vote.cast(member(1), Choice.AGAINST, true, OPENED.plusSeconds(5));
        vote.cast(member(2), Choice.ABSTAIN, false, OPENED);
        vote.close(OPENED.plusSeconds(9));

        var s = vote.snapshot();
        assertThat(s.tally()).isEqualTo(new Tally(0, 1, 1));
        assertThat(s.silent()).isEqualTo(3);
        assertThat(s.elector(member(1)).orElseThrow().onPaper()).isTrue();
        assertThat(s.passed()).isFalse();
        refused(() -> vote.cast(member(1), Choice.FOR, false, OPENED), "not-open");
        refused(() -> vote.close(OPENED), "not-open");
    }

    @Test
    void whoWasNotThereAtOpeningDoesNotVote() {
        refused(() -> open(VoteForm.BY_NAME).cast(member(9), Choice.FOR, false, OPENED), "not-entitled");
    }

    @Test
    void passesFromTheThresholdOn() {
        for (var inFavour = 1; inFavour <= 5; inFavour++) {
            var vote = open(VoteForm.BY_NAME);
            for (var n = 1; n <= inFavour; n++) {
                vote.cast(member(n), Choice.FOR, false, OPENED);
            }
            vote.close(OPENED);
            assertThat(vote.snapshot().passed()).as("%d of 5", inFavour).isEqualTo(inFavour >= 3);
        }
    }

    @Test
    void handsMustBeAsManyAsAreEntitledAndHere() {
        var vote = open(VoteForm.BY_COUNT);
        refused(() -> vote.count(new Tally(4, 0, 0)), "wrong-sum");
        refused(() -> vote.count(new Tally(4, 1, 1)), "wrong-sum");
        refused(() -> vote.close(OPENED), "not-counted");
        vote.count(new Tally(2, 2, 1));
        vote.count(new Tally(3, 1, 1));
        vote.close(OPENED);
        assertThat(vote.snapshot().passed()).isTrue();
        assertThat(vote.snapshot().silent()).isZero();
    }

    @Test
    void theTwoFormsDoNotMix() {
        refused(() -> open(VoteForm.BY_COUNT).cast(member(1), Choice.FOR, false, OPENED), "form.by_name");
        refused(() -> open(VoteForm.BY_NAME).count(new Tally(5, 0, 0)), "form.by_count");
    }

    @Test
    void aNamedVoteWithoutAnyVoteIsNotClosed() {
        refused(() -> open(VoteForm.BY_NAME).close(OPENED), "nobody-voted");
    }

    @Test
    void isWithdrawnOnlyBeforeAnybodyVoted() {
        var untouched = open(VoteForm.BY_NAME);
        untouched.withdraw();
        assertThat(untouched.snapshot().state()).isEqualTo(VoteState.WITHDRAWN);

        var begun = open(VoteForm.BY_NAME);
        begun.cast(member(1), Choice.FOR, false, OPENED);
        refused(begun::withdraw, "already-begun");

        var counted = open(VoteForm.BY_COUNT);
        counted.count(new Tally(5, 0, 0));
        refused(counted::withdraw, "already-begun");
    }

    @Test
    void aTabledVoteIsNeitherCastNorOpenedTwice() {
        refused(() -> tabled().cast(member(1), Choice.FOR, false, OPENED), "not-open");
        var vote = open(VoteForm.BY_NAME);
        refused(() -> vote.open(VoteForm.BY_NAME, ThresholdTests.HALF, FIVE, OPENED), "not-tabled");
    }

    @Test
    void survivesBeingStored() {
        var vote = open(VoteForm.BY_NAME);
        vote.cast(member(3), Choice.FOR, false, OPENED);
        assertThat(Vote.of(vote.snapshot()).snapshot()).isEqualTo(vote.snapshot());
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void theSelfScoreIsNeverPutByHand(MeetingKind kind) {
        assertThat(VoteSubjects.of(kind)).doesNotContain(VoteSubject.SELF_SCORE).contains(VoteSubject.MINUTES);
        refused(() -> VoteSubjects.requireOffered(kind, VoteSubject.SELF_SCORE), "not-offered");
    }

    private static VoteId id() {
        return new VoteId(UUID.randomUUID());
    }

    private static Vote tabled() {
        return Vote.table(id(), MEETING, VoteSubject.ORDINARY, null, "Đồng ý?", "", OPENED);
    }

    private static Vote open(VoteForm form) {
        var vote = tabled();
        vote.open(form, ThresholdTests.HALF, FIVE, OPENED);
        return vote;
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        VoteRefusal.class, r -> assertThat(r.code()).isEqualTo("meetings.refusal.vote." + code));
    }
}
