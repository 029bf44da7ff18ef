package vn.chiboso.meetings.adapter.out.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import testing.ModuleTestConfiguration;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.MeetingProgress;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.AttachedPaper;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What keeping the aggregate by JPA brings: writers in several transactions, rows that stay, statements that do not multiply. */
@MeetingsSlice
class JpaMeetingsTests {
    private static final Instant NOW = ModuleTestConfiguration.NOW;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingProgress progress;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theFirstVersionIsZeroAndEveryChangeCountsOne() {
        var id = kept(item("Một"));
        assertThat(found(id).version()).isZero();
        change(id, m -> m.addItem(item("Hai")));
        assertThat(found(id).version()).isEqualTo(1);
        change(id, m -> m.cancel("Bão số 9"));
        assertThat(found(id).version()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoReadTheSameTheSecondWriterIsRefused() {
        var id = kept(item("Một"));
        var mine = found(id);
        var yours = found(id);
        mine.addItem(item("Của tôi"));
        yours.addItem(item("Của bạn"));
        inTransaction(() -> {
            meetings.save(mine);
            return mine;
        });

        assertThatThrownBy(() -> inTransaction(() -> {
                    meetings.save(yours);
                    return yours;
                }))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.STALE));
        assertThat(found(id).agenda().items()).extracting(AgendaItem::title).containsExactly("Một", "Của tôi");
    }

    @Test
    void whoLocksAfterReadingSeesWhatOthersWroteInBetween() {
        var id = kept(item("Một"));

        var locked = inTransaction(() -> {
            assertThat(meetings.find(id).orElseThrow().agenda().items()).hasSize(1);
            change(id, m -> m.addItem(item("Hai")));
            return meetings.lock(id).orElseThrow();
        });

        assertThat(locked.agenda().items()).extracting(AgendaItem::title).containsExactly("Một", "Hai");
        assertThat(locked.version()).isEqualTo(1);
    }

    @Test
    void anItemThatGoesTakesItsPapersAlongAndTheOthersKeepTheirs() {
        var gone = item("Bỏ");
        var stays = item("Giữ");
        var id = kept(gone, stays);
        var first = paper("a.pdf", 0);
        var second = paper("b.pdf", 60);
        change(id, m -> m.attach(gone.id(), paper("c.pdf", 0)));
        change(id, m -> m.attach(stays.id(), second));
        change(id, m -> m.attach(stays.id(), first));
        change(id, m -> {
            m.removeItem(gone.id());
            m.addItem(item("Mới"));
            m.moveItem(stays.id(), 1);
        });

        var agenda = found(id).agenda();
        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("Mới", "Giữ");
        assertThat(agenda.items().get(1).id()).isEqualTo(stays.id());
        assertThat(agenda.papers()).containsExactly(first, second);
        change(id, m -> m.detach(stays.id(), first.file()));
        assertThat(found(id).agenda().papers()).containsExactly(second);
        assertThat(count("select count(*) from meetings.agenda_paper where meeting_id = :m", id))
                .isEqualTo(1);
    }

    @Test
    void anItemOfAnotherMeetingIsNotTakenOver() {
        var theirs = item("Của chi bộ khác");
        var other = kept(theirs);
        var id = kept(item("Một"));

        assertThatThrownBy(() ->
                        change(id, m -> m.addItem(new AgendaItem(theirs.id(), "Lấy sang", 5, null, null, List.of()))))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.ID_TAKEN));
        assertThat(found(other).agenda().items()).containsExactly(theirs);
    }

    @Test
    void twoOfTheSameIdAtTheSameMomentKeepTheFirst() throws InterruptedException {
        var first = meeting(item("Một"));
        var twin = new Meeting(first.occasion(), first.plan(), new Agenda(List.of(item("Hai"))), first.course(), 0);
        var added = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var one = CompletableFuture.runAsync(() -> inTransaction(() -> {
            try {
                meetings.add(first);
            } finally {
                added.countDown();
            }
            await(go);
            return first;
        }));
        added.await();
        var two = CompletableFuture.runAsync(() -> inTransaction(() -> {
            meetings.add(twin);
            return twin;
        }));
        go.countDown();
        one.join();
        two.join();

        assertThat(found(first.id()).agenda().items())
                .extracting(AgendaItem::title)
                .containsExactly("Một");
    }

    @Test
    void theEndIsWrittenWithoutTouchingThePlan() {
        var id = kept(item("Một"));
        change(id, m -> {
            m.announce(NOW);
            m.open(NOW, PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "123456");
        });
        var before = found(id);

        inTransaction(() -> {
            meetings.lock(id);
            progress.concluded(id, NOW.plusSeconds(60));
            return id;
        });

        var after = found(id);
        assertThat(after.state()).isEqualTo(MeetingState.CONCLUDED);
        assertThat(after.course().concludedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.agenda()).isEqualTo(before.agenda());
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    @Test
    void aLongAgendaTakesNoMoreStatementsThanAShortOne() {
        var id = kept(IntStream.range(0, 40).mapToObj(n -> item("Mục " + n)).toArray(AgendaItem[]::new));
        change(id, m -> m.agenda().items().forEach(i -> m.attach(i.id(), paper("tai-lieu.pdf", 0))));

        assertThat(statements(() -> found(id))).isEqualTo(3);
        assertThat(statements(() -> inTransaction(() -> meetings.lock(id)))).isEqualTo(4);
        assertThat(found(id).agenda().papers()).hasSize(40);
    }

    private long statements(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private MeetingId kept(AgendaItem... items) {
        return inTransaction(() -> {
            var meeting = meeting(items);
            meetings.add(meeting);
            return meeting.id();
        });
    }

    private void change(MeetingId id, Consumer<Meeting> how) {
        inTransaction(() -> {
            var meeting = meetings.lock(id).orElseThrow();
            how.accept(meeting);
            meetings.save(meeting);
            return meeting;
        });
    }

    private Meeting found(MeetingId id) {
        return meetings.find(id).orElseThrow();
    }

    private int count(String query, MeetingId id) {
        return sql.sql(query).param("m", id.value()).query(Integer.class).single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Objects.requireNonNull(template.execute(t -> work.get()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AttachedPaper paper(String name, int secondsLater) {
        return new AttachedPaper(
                new FileId(UUID.randomUUID()),
                name,
                NOW.plusSeconds(secondsLater),
                PeopleForTests.actor(PeopleForTests.SECRETARY).account());
    }

    private static AgendaItem item(String title) {
        return new AgendaItem(UUID.randomUUID(), title, 10, PeopleForTests.SECRETARY, null, List.of());
    }

    private static Meeting meeting(AgendaItem... items) {
        var occasion = new Occasion(
                new MeetingId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                new UnitPath("zz.kept."),
                MeetingKind.EXTRAORDINARY,
                YearMonth.of(2027, 1),
                null);
        var plan = new Plan(
                "Sinh hoạt đột xuất",
                Instant.parse("2027-01-09T12:30:00Z"),
                60,
                "Nhà văn hóa thôn",
                MeetingForm.IN_PERSON,
                null,
                PeopleForTests.SECRETARY);
        return Meeting.plan(occasion, plan, new Agenda(List.of(items)), NOW);
    }
}
