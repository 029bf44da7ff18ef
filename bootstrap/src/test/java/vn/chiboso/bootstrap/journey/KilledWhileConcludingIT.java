package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * kill -9 after the commit of "conclude" and before its listeners have worked. They hang because the test holds the tables that
 * they write; whoever only reads goes on.
 */
class KilledWhileConcludingIT {
    private static final Pattern CODE = Pattern.compile("code: (\\S+)");
    private static final String HANDLED =
            "events.event_publication_archive where event_type like 'vn.chiboso.meetings.events.%'";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Comes of itself from the month's eighth day on, between any two restarts or after them. */
    private static final String REMINDER = "SCORE_MISSING";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final FreshDatabase database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(database.url()));

    @TempDir
    Path directory;

    @Test
    void whatFollowsAConclusionIsThereOnceAfterEveryRestart() throws Exception {
        var meeting = killedWhileConcluding();

        try (var product = start()) {
            await("every event to be handled", () -> incomplete().isEmpty());
            assertEverythingIsThereOnce(meeting, product);
            product.kill();
        }

        theDeadHadDoneItButNotSaidSo();
        try (var product = start()) {
            await("every event to be handled again", () -> incomplete().isEmpty());
            assertEverythingIsThereOnce(meeting, product);
        }
    }

    /** Answers the meeting, whose events wait in the registry. */
    private BranchMeeting killedWhileConcluding() throws Exception {
        try (var product = start()) {
            await("the one-time code", () -> CODE.matcher(product.log()).find());
            var code = CODE.matcher(product.log());
            assertThat(code.find()).isTrue();
            var branch = SmallBranch.found(product.address(), code.group(1), today);
            var meeting = BranchMeeting.discussed(branch, secretary(product), today);
            await("the announcement to be told", () -> incomplete().isEmpty());
            try (var holder = DriverManager.getConnection(database.url())) {
                holder.setAutoCommit(false);
                try (var statement = holder.createStatement()) {
                    statement.execute("lock table notification.notice, evaluation.scorecard, documents.paper in"
                            + " exclusive mode");
                }
                meeting.adoptResolution(branch.members().subList(1, 3), today.plusDays(15));
                meeting.adoptMinutes();
                meeting.conclude();
                await(
                        "the listeners to hang",
                        () -> incomplete().stream()
                                // hangs as well when it comes so late that the meeting is concluded already
                                .filter(waiting -> !waiting.equals("MinutesAdopted meetings"))
                                .toList()
                                .equals(List.of(
                                        "MeetingConcluded evaluation",
                                        "MeetingConcluded meetings",
                                        "MinutesAdopted evaluation",
                                        "TaskAssigned notification",
                                        "TaskAssigned notification")));
                product.kill();
                assertThat(count("documents.paper") + count("evaluation.scorecard"))
                        .isZero();
            }
            return meeting;
        }
    }

    /** As if it had been killed once more, after the listeners' commits and before they were ticked off, and amid its jobs. */
    private void theDeadHadDoneItButNotSaidSo() {
        var all = count("events.event_publication_archive");
        assertThat(all).isGreaterThan(5);
        sql.sql("""
            insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                completion_attempts, last_resubmission_date)
            select id, listener_id, event_type, serialized_event, publication_date, 'PROCESSING', completion_attempts,
                last_resubmission_date
            from events.event_publication_archive
            """).update();
        sql.sql("delete from events.event_publication_archive").update();
        sql.sql("""
            update platform.scheduled_tasks set picked = true, picked_by = 'the dead', last_heartbeat = now()
            where task_name = 'platform-resubmit-events'
            """).update();
    }

    private void assertEverythingIsThereOnce(BranchMeeting meeting, RunningProduct product) {
        var secretary = secretary(product);
        var softly = new SoftAssertions();
        var facts = secretary.get(meeting.path("/record"));
        softly.assertThat(facts.get("state").asString()).isEqualTo("RECORDED");
        softly.assertThat(facts.get("papers")
                        .valueStream()
                        .map(paper -> paper.get("kind").asString() + " "
                                + paper.get("symbol").asString()))
                .as("papers")
                .containsExactlyInAnyOrder("MINUTES 01-BB/CB", "RESOLUTION 01-NQ/CB");
        softly.assertThat(sql.sql("select kind || ' ' || max(number) from documents.paper group by kind order by 1")
                        .query(String.class)
                        .list())
                .as("number series")
                .containsExactly("MINUTES 1", "RESOLUTION 1");
        softly.assertThat(count("documents.paper")).isEqualTo(2);

        var card = secretary.get(meeting.path("/scorecard"));
        softly.assertThat(card.get("state").asString()).isEqualTo("DRAFT");
        softly.assertThat(count("evaluation.scorecard")).isOne();
        softly.assertThat(card.get("lines").valueStream().filter(line -> line.hasNonNull("proposed")))
                .as("proposals from the meeting's facts")
                .isNotEmpty();

        softly.assertThat(sql.sql("select kind || ' ' || count(*) from notification.notice where kind <> '" + REMINDER
                                + "' group by kind order by kind")
                        .query(String.class)
                        .list())
                .as("notices: three members, two tasks")
                .containsExactly("INVITATION 3", "PAPERS_READY 3", "TASK 2");
        softly.assertThat(secretary
                        .get("/notices")
                        .get("notices")
                        .valueStream()
                        .map(notice -> notice.get("kind").asString())
                        .filter(kind -> !kind.equals(REMINDER)))
                .as("the secretary's own")
                .containsExactly("PAPERS_READY", "INVITATION");
        softly.assertThat(count(HANDLED))
                .as("each event of the meeting was handed to each listener once")
                .isEqualTo(count("(select distinct listener_id, serialized_event from " + HANDLED + ") e"));
        softly.assertAll();
    }

    private RunningProduct start() throws Exception {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            free.close();
            return RunningProduct.start(
                    directory,
                    port,
                    List.of(
                            "--chiboso.demo=false",
                            "--chiboso.second-factor=offered",
                            "--spring.datasource.url=" + database.url()));
        }
    }

    private static Caller secretary(RunningProduct product) {
        return Caller.of(product.address(), SmallBranch.SECRETARY, SmallBranch.PASSWORD);
    }

    /** Event and module of every listener that still has to be called. */
    private List<String> incomplete() {
        return sql.sql("""
            select regexp_replace(event_type, '.*\\.', '') || ' ' || split_part(listener_id, '.', 3) as waits
            from events.event_publication order by 1
            """).query((row, number) -> row.getString("waits")).list();
    }

    private long count(String what) {
        return sql.sql("select count(*) from " + what).query(Long.class).single();
    }

    private void await(String what, Condition condition) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "; still waiting: " + incomplete());
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
