package vn.chiboso.membership.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.membership.application.port.in.CompareWithIdentityProvider;
import vn.chiboso.membership.application.port.in.TellIdentityProvider;

/** Accounts that waited for the identity provider; and at the first start and once a day, whatever nobody told it of. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "keycloak")
class ProvisioningJobs {
    @Bean
    Task<Void> membershipProvision(TellIdentityProvider tell) {
        return Tasks.recurring("membership-provision", FixedDelay.ofSeconds(10)).execute((_, _) -> tell.run());
    }

    @Bean
    Task<Void> membershipCompareAccounts(CompareWithIdentityProvider compare) {
        return Tasks.recurring("membership-compare-accounts", FixedDelay.ofHours(24))
                .execute((_, _) -> compare.compare(null));
    }
}
