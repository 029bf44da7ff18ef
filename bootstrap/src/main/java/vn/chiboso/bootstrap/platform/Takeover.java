package vn.chiboso.bootstrap.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a killed run left half done is taken up at the next start, not minutes later when its age gives it away. Only while nobody
 * else works on the database: then whatever is still under way belongs to the dead. Before the first request and the first job.
 */
@Configuration(proxyBeanMethods = false)
class Takeover {
    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    @Bean(destroyMethod = "close")
    Presence presence(DataSource database, JdbcClient sql) throws SQLException {
        return Presence.enter(database, () -> takeUp(sql));
    }

    private static void takeUp(JdbcClient sql) {
        var events = sql.sql("""
                update events.event_publication set status = 'FAILED'
                where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                """).update();
        var jobs = sql.sql("""
                update platform.scheduled_tasks
                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where picked
                """).update();
        if (events > 0) {
            sql.sql("update platform.scheduled_tasks set execution_time = now() where task_name = :resubmission")
                    .param("resubmission", EventUpkeep.RESUBMISSION)
                    .update();
        }
        if (events + jobs > 0) {
            LOG.info("An earlier run was killed; taken up now: {} events, {} jobs", events, jobs);
        }
    }
}
