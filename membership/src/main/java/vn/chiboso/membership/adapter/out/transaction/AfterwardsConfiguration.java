package vn.chiboso.membership.adapter.out.transaction;

import java.lang.reflect.Method;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts {@link RolledBackWork} around membership's use cases, outside of the transaction and of the audit. */
@Configuration(proxyBeanMethods = false)
class AfterwardsConfiguration {
    private static final String MODULE = "vn.chiboso.membership.application.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static RolledBackWork rolledBackWork(ObjectProvider<PlatformTransactionManager> transactions) {
        return new RolledBackWork(transactions);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor afterRollback(RolledBackWork work) {
        var advisor = new DefaultPointcutAdvisor(new UseCases(), work);
        advisor.setOrder(0);
        return advisor;
    }

    private static final class UseCases extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> target) {
            if (!(target.getPackageName() + ".").startsWith(MODULE)) {
                return false;
            }
            for (var port : target.getInterfaces()) {
                if (port.getPackageName().contains(".application.port.in")) {
                    return true;
                }
            }
            return false;
        }
    }
}
