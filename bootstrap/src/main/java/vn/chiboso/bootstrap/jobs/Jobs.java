package vn.chiboso.bootstrap.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;

/** Recurring jobs in the table of the scheduler, and the order to run one now. */
@Component
class Jobs {
    private static final String INSTANCE = "recurring";

    private final JdbcClient sql;
    private final Scheduler scheduler;
    private final Standings standings;

    Jobs(JdbcClient sql, Scheduler scheduler, Standings standings) {
        this.sql = sql;
        this.scheduler = scheduler;
        this.standings = standings;
    }

    /** Officers and the technical administrator may look and run; jobs carry no content. */
    boolean mayLook(Actor actor, boolean technicalAdministrator, LocalDate day) {
        return technicalAdministrator || !standings.officerScopes(actor, day).isEmpty();
    }

    List<Job> all() {
        return sql.sql("select * from platform.scheduled_tasks where task_instance = :instance order by task_name")
                .param("instance", INSTANCE)
                .query(Jobs::job)
                .list();
    }

    Optional<Job> find(String name) {
        return all().stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Makes the job due at once; one that is running is left alone. */
    void runNow(Job job) {
        if (!job.running()) {
            scheduler.reschedule(TaskInstanceId.of(job.name(), INSTANCE), Instant.now());
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getString("task_name"),
                row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                row.getBoolean("picked"),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getInt("consecutive_failures"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
