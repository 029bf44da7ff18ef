package vn.chiboso.bootstrap.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events under way for so long that whoever handled them must be dead. Modulith's own monitor counts from the first publication, so
 * that what is handed out again would count as dead at once, and be handled twice at the same time; this counts from the last time
 * it was handed out.
 */
@Component
class StaleEvents {
    /** Between the commit and the listener's thread. */
    static final Duration WAITING = Duration.ofSeconds(30);

    /** Longer than any listener takes. */
    static final Duration UNDER_WAY = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(StaleEvents.class);

    private final JdbcClient sql;
    private final Clock clock;

    StaleEvents(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Marks them failed, so that they are handed out again. */
    void giveUp() {
        var now = clock.instant();
        var given = sql.sql("""
                        update events.event_publication set status = 'FAILED'
                        where status = 'PUBLISHED' and publication_date < :waiting
                           or status in ('PROCESSING', 'RESUBMITTED')
                              and greatest(publication_date, last_resubmission_date) < :underWay
                        """)
                .param("waiting", before(now, WAITING))
                .param("underWay", before(now, UNDER_WAY))
                .update();
        if (given > 0) {
            LOG.info("{} events were under way for too long and are handed out again", given);
        }
    }

    private static Object before(Instant now, Duration age) {
        return now.minus(age).atOffset(ZoneOffset.UTC);
    }
}
