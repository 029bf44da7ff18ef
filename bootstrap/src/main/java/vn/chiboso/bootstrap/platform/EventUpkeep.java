package vn.chiboso.bootstrap.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Events whose listener failed, or whose process died between commit and listener, are handed out again: by one job in the whole
 * cluster, so that no two nodes do it at once, which first marks the dead ones as failed.
 */
@Configuration(proxyBeanMethods = false)
class EventUpkeep {
    static final String RESUBMISSION = "platform-resubmit-events";

    private static final int BATCH = 50;
    private static final int TRIES = 20;

    @Bean
    RecurringTask<Void> resubmitEvents(StaleEvents stale, FailedEventPublications failed) {
        return Tasks.recurring(RESUBMISSION, FixedDelay.ofSeconds(15)).execute((instance, context) -> {
            stale.giveUp();
            failed.resubmit(ResubmissionOptions.defaults()
                    .withBatchSize(BATCH)
                    .withFilter(publication -> publication.getCompletionAttempts() < TRIES));
        });
    }

    /** Handled events stay in the archive for two years (384-QĐ/TW, Article 17: logs of sharing). */
    @Bean
    RecurringTask<Void> purgeEvents(CompletedEventPublications completed) {
        return Tasks.recurring("platform-purge-events", FixedDelay.ofHours(24))
                .execute((instance, context) -> completed.deletePublicationsOlderThan(Duration.ofDays(731)));
    }
}
