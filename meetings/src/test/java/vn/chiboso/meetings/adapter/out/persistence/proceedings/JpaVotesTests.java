package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.PeopleForTests.member;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.application.port.out.proceedings.VoteRules;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Elector;
import vn.chiboso.meetings.domain.vote.Tally;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.membership.api.MemberStatus;

/** Votes come back as they were kept, in their order, and one answer writes one elector. */
@MeetingsSlice
class JpaVotesTests {
    private static final Instant AT = Instant.parse("2018-06-20T12:30:00Z");

    @Autowired
    Votes votes;

    @Autowired
    VoteRules rules;

    @Autowired
    Seats seats;

    @Autowired
    StageForTests stage;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void aVoteComesBackAsItWasKept() {
        var m = meeting();
        var tabled = tabled(m, "Thông qua?", null, 0);
        assertThat(found(tabled)).isEqualTo(tabled);

        var open = change(tabled, v -> open(v, m, VoteForm.BY_NAME));
        assertThat(found(tabled)).isEqualTo(open);
        assertThat(open.electors()).hasSize(28);

        var cast = change(open, v -> v.cast(member(9), Choice.AGAINST, true, AT.plusSeconds(5)));
        assertThat(found(tabled)).isEqualTo(cast);
        assertThat(cast.elector(member(9)).map(Elector::onPaper)).hasValue(true);
        var closed = change(cast, v -> v.close(AT.plusSeconds(60)));
        assertThat(found(tabled)).isEqualTo(closed);
        assertThat(closed.tally()).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void admissionAndOfficialisationAreCountedLikeEveryVoteOfAMeeting() {
        for (var subject : List.of(VoteSubject.ADMISSION, VoteSubject.OFFICIALISATION)) {
            var rule = rules.inForce(subject, LocalDate.of(2026, 11, 20)).orElseThrow();
            assertThat(rule.deductions()).containsExactlyInAnyOrder(Deduction.values());
            assertThat(rule.numerator() + "/" + rule.denominator()).isEqualTo("2/3");
            assertThat(rule.legalBasis()).contains("9.3.2");
        }
    }

    @Test
    void whoIsNotYetOfficialStaysSoInTheSnapshotOfTheRoll() {
        var m = meeting();
        var seat = RoomsForTests.probationary(RoomsForTests.seat(70, MemberStatus.TRANSFERRED_OUT, Presence.IN_PERSON));
        transaction.executeWithoutResult(t -> seats.save(m, seat));
        assertThat(seats.find(m, seat.member())).hasValue(seat);
    }

    @Test
    void oneAnswerWritesOneElector() {
        var m = meeting();
        var open = change(tabled(m, "Thông qua?", null, 0), v -> open(v, m, VoteForm.BY_NAME));

        var statements = statements(() -> change(open, v -> v.cast(member(3), Choice.FOR, false, AT)));

        assertThat(statements)
                .as("read vote and electors, write vote and elector")
                .isEqualTo(4);
    }

    @Test
    void aMeetingsVotesComeDecidedThenOpenThenTabledInTwoStatements() {
        var m = meeting();
        var tabled = tabled(m, "Sau cùng", null, 40);
        var first = tabled(m, "Đã xong", null, 30);
        change(first, v -> {
            open(v, m, VoteForm.BY_COUNT);
            v.count(new Tally(28, 0, 0));
            v.close(AT.plusSeconds(60));
        });
        var taken = tabled(m, "Rút", "scorecard/" + m, 20);
        change(taken, Vote::withdraw);
        var open = change(tabled(m, "Đang mở", "scorecard/" + m, 50), v -> open(v, m, VoteForm.BY_NAME));

        assertThat(votes.ofMeeting(m))
                .extracting(Vote.Snapshot::id)
                .containsExactly(first.id(), open.id(), tabled.id());
        assertThat(statements(() -> votes.ofMeeting(m))).isEqualTo(2);
        assertThat(votes.bySource("scorecard/" + m)).hasValue(open);
        assertThat(found(taken).state()).isEqualTo(VoteState.WITHDRAWN);
    }

    /** Statements that went to the database. */
    private long statements(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private void open(Vote vote, MeetingId m, VoteForm form) {
        var rule =
                rules.inForce(VoteSubject.SELF_SCORE, LocalDate.of(2018, 5, 20)).orElseThrow();
        vote.open(form, rule, seats.of(m), AT);
    }

    private Vote.Snapshot tabled(MeetingId m, String question, @Nullable String source, int later) {
        var vote = Vote.table(
                new VoteId(UUID.randomUUID()),
                m,
                VoteSubject.SELF_SCORE,
                source,
                question,
                "Chi tiết",
                AT.plusSeconds(later));
        return change(vote.snapshot(), v -> {});
    }

    private Vote.Snapshot change(Vote.Snapshot read, Consumer<Vote> how) {
        var vote = Vote.of(read);
        how.accept(vote);
        transaction.executeWithoutResult(t -> votes.save(vote.snapshot()));
        return vote.snapshot();
    }

    private Vote.Snapshot found(Vote.Snapshot vote) {
        return votes.find(vote.id()).orElseThrow();
    }

    private MeetingId meeting() {
        return stage.stage(MeetingKind.EXTRAORDINARY, YearMonth.of(2018, 6), null, AT);
    }
}
