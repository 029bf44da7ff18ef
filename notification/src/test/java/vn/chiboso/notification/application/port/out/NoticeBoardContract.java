package vn.chiboso.notification.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Notice;

/** What every {@link NoticeBoard} does. */
public abstract class NoticeBoardContract {
    private static final Cause FIRST = Cause.repeated("announced", 1);

    private final MemberId person = new MemberId(Samples.id());
    private final MemberId other = new MemberId(Samples.id());

    protected abstract NoticeBoard board();

    @Test
    void keepsWhatItWasGiven() {
        var notice = Samples.notice(Samples.meeting(), FIRST, person);
        assertThat(board().addNew(List.of(notice))).containsExactly(notice);
        assertThat(board().find(notice.id())).contains(notice);
        assertThat(board().find(new NoticeId(Samples.id()))).isEmpty();
        assertThat(board().findAll(List.of(notice.id(), new NoticeId(Samples.id()))))
                .containsExactly(notice);
    }

    @Test
    void tellsAFactOncePerPerson() {
        var subject = Samples.meeting();
        board().addNew(List.of(Samples.notice(subject, FIRST, person)));
        var second = Samples.notice(subject, FIRST, other);
        assertThat(board().addNew(List.of(Samples.notice(subject, FIRST, person), second)))
                .containsExactly(second);
        assertThat(board().about(subject)).hasSize(2);
    }

    @Test
    void showsTheNewestFactFirst() {
        var subject = Samples.meeting();
        var again = Cause.repeated("announced", 2);
        board().addNew(List.of(Samples.notice(subject, FIRST, person), Samples.notice(subject, again, person)));
        assertThat(board().about(subject)).extracting(Notice::cause).containsExactly(again, FIRST);
    }

    @Test
    void pagesThroughOnesOwnNoticesAndNobodyElses() {
        var mine = IntStream.range(0, 5)
                .mapToObj(_ -> Samples.notice(Samples.meeting(), FIRST, person))
                .toList();
        var foreign = Samples.notice(Samples.meeting(), FIRST, other);
        board().addNew(mine);
        board().addNew(List.of(foreign));
        var newestFirst = mine.reversed();
        assertThat(board().ofPerson(person, null, 2)).isEqualTo(newestFirst.subList(0, 2));
        assertThat(board().ofPerson(person, newestFirst.get(1).id(), 10)).isEqualTo(newestFirst.subList(2, 5));
        assertThat(board().ofPerson(person, foreign.id(), 10)).isEmpty();
    }

    @Test
    void opensOnceAndOnlyForThePerson() {
        var notice = Samples.notice(Samples.meeting(), FIRST, person);
        var later = Samples.NOW.plusSeconds(60);
        board().addNew(List.of(notice));
        assertThat(board().unread(person)).isEqualTo(1);
        assertThat(board().open(other, List.of(notice.id()), later)).isEmpty();
        assertThat(board().open(person, List.of(notice.id()), later)).containsExactly(notice.id());
        assertThat(board().open(person, List.of(notice.id()), later.plusSeconds(60)))
                .isEmpty();
        assertThat(board().unread(person)).isZero();
        assertThat(openedAt(notice.id())).isEqualTo(later);
    }

    @Test
    void opensAllOfOnePerson() {
        var two = List.of(
                Samples.notice(Samples.meeting(), FIRST, person), Samples.notice(Samples.meeting(), FIRST, person));
        board().addNew(two);
        board().addNew(List.of(Samples.notice(Samples.meeting(), FIRST, other)));
        assertThat(board().openAll(person, Samples.NOW))
                .containsExactlyInAnyOrderElementsOf(
                        two.stream().map(Notice::id).toList());
        assertThat(board().unread(person)).isZero();
        assertThat(board().unread(other)).isEqualTo(1);
    }

    @Test
    void followsRecordsThatBecomeOneAndGivesBack() {
        var both = Samples.meeting();
        var mine = Samples.notice(both, FIRST, person);
        var twice = Samples.notice(both, FIRST, other);
        var theirs = Samples.notice(Samples.meeting(), FIRST, other);
        board().addNew(List.of(mine, twice, theirs));
        for (var again = 0; again < 2; again++) {
            board().hold();
            board().follow(Map.of(person, person, other, person));
            assertThat(ids(person)).containsExactlyInAnyOrder(mine.id(), theirs.id());
            assertThat(ids(other)).as("told already").containsExactly(twice.id());
        }
        assertThat(board().records(List.of(person))).containsExactlyInAnyOrder(person, other);
        board().follow(Map.of(person, person, other, other));
        assertThat(ids(person)).containsExactly(mine.id());
        assertThat(ids(other)).containsExactlyInAnyOrder(twice.id(), theirs.id());
        assertThat(board().records(List.of(person))).containsExactly(person);
    }

    @Test
    void followsMergesOfMergesAndGivesBackWhatEachHad() {
        var third = new MemberId(Samples.id());
        var subject = Samples.meeting();
        var first = Samples.notice(subject, FIRST, person);
        var second = Samples.notice(subject, FIRST, other);
        board().addNew(List.of(first, second));
        board().follow(Map.of(person, other));
        board().follow(Map.of(person, third, other, third, third, third));
        assertThat(ids(third)).as("of one fact one").hasSize(1);
        board().follow(Map.of(person, other, other, other, third, third));
        assertThat(ids(third)).isEmpty();
        board().follow(Map.of(person, person, other, other));
        assertThat(ids(person)).containsExactly(first.id());
        assertThat(ids(other)).containsExactly(second.id());
    }

    private List<NoticeId> ids(MemberId of) {
        return board().ofPerson(of, null, 10).stream().map(Notice::id).toList();
    }

    @Test
    void asksAboutNobody() {
        assertThat(board().addNew(List.of())).isEmpty();
        assertThat(board().findAll(List.of())).isEmpty();
        assertThat(board().unread(new MemberId(new UUID(9, 9)))).isZero();
    }

    private Instant openedAt(NoticeId id) {
        var opened = board().find(id).orElseThrow().openedAt();
        assertThat(opened).isNotNull();
        return opened == null ? Instant.EPOCH : opened;
    }
}
