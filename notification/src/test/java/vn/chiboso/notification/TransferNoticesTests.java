package vn.chiboso.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import vn.chiboso.membership.events.TransferMoved;
import vn.chiboso.membership.events.TransferMoved.Reader;
import vn.chiboso.membership.events.TransferMoved.Step;

/** Steps of transfers become notices, each once, of two transfers two. */
@NotificationSlice
class TransferNoticesTests {
    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    private final JdbcClient jdbc;

    TransferNoticesTests(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyStepHasItsNoticeForTheOtherSideAndForThePerson(Scenario scenario) {
        var id = Samples.id();
        var turn = 2;
        for (var step : Step.values()) {
            publishTwice(scenario, moved(id, turn, step, Reader.DESTINATION, Cast.SECRETARY));
            publishTwice(scenario, moved(id, turn++, step, Reader.MEMBER, Cast.MEMBER));
        }
        assertThat(told(id, Cast.SECRETARY))
                .containsExactly(
                        "TRANSFER_COMING",
                        "TRANSFER_RECEIVED",
                        "TRANSFER_REFUSED",
                        "TRANSFER_OFF",
                        "TRANSFER_BACK",
                        "TRANSFER_LONGER",
                        "TRANSFER_OFF",
                        "TRANSFER_AGAIN");
        assertThat(told(id, Cast.MEMBER))
                .startsWith("OWN_TRANSFER_SENT", "OWN_TRANSFER_RECEIVED", "OWN_TRANSFER_REFUSED")
                .hasSize(Step.values().length);
        assertThat(links(id)).containsExactly("/branch/transfers/" + id, "/handbook");
    }

    @Test
    void twoThatAreGivenBackOnOneDayAreTwoNotices(Scenario scenario) {
        var ids = List.of(Samples.id(), Samples.id());
        ids.forEach(id -> publishTwice(scenario, moved(id, 3, Step.REFUSED, Reader.HOME, Cast.SECRETARY)));
        ids.forEach(id -> assertThat(told(id, Cast.SECRETARY)).containsExactly("TRANSFER_REFUSED"));
    }

    private static TransferMoved moved(UUID id, int turn, Step step, Reader to, Cast who) {
        var due = LocalDate.of(2026, 12, 14);
        return new TransferMoved(id, turn, step, to, Cast.BRANCH, "Chi bộ khu phố 3", false, ON, due, Cast.ids(who));
    }

    /** Both times until the registry has nothing of it left to do. */
    private void publishTwice(Scenario scenario, Object event) {
        for (var time = 0; time < 2; time++) {
            var before = completed();
            scenario.publish(event)
                    .andWaitForStateChange((Supplier<Long>) this::completed, now -> now > before)
                    .andVerify(now -> assertThat(now).isEqualTo(before + 1));
        }
    }

    private long completed() {
        return jdbc.sql("""
                        select count(*) from event_publication
                         where event_type = :type and completion_date is not null""")
                .param("type", TransferMoved.class.getName())
                .query(Long.class)
                .single();
    }

    private List<String> told(UUID id, Cast who) {
        return jdbc.sql("""
                        select kind from notification.notice where subject_key = :key and person = :person
                         order by cause_sequence""")
                .param("key", "transfer-" + id)
                .param("person", who.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> links(UUID id) {
        return jdbc.sql("select distinct link from notification.notice where subject_key = :key order by link")
                .param("key", "transfer-" + id)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
