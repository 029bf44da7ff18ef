package vn.chiboso.bootstrap.audit;

import java.lang.reflect.Method;
import java.time.Clock;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Refusal;

/** Puts the audit around every in-port: one advisor inside the transaction, one outside it for refusals and sensitive reads. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = AuditConfiguration.TRANSACTION)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class AuditConfiguration {
    static final int TRANSACTION = 1000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuditInterceptor auditInterceptor(
            ObjectProvider<AuditTrail> trail, ObjectProvider<TransactionTemplate> own, ObjectProvider<Clock> clock) {
        return new AuditInterceptor(trail, own, clock);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor auditInside(AuditInterceptor interceptor) {
        var advisor = new DefaultPointcutAdvisor(new InPorts(), interceptor);
        advisor.setOrder(TRANSACTION + 1);
        return advisor;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor auditOutside(AuditInterceptor interceptor) {
        MethodInterceptor outside = invocation -> {
            @Nullable Object result;
            try {
                result = invocation.proceed();
            } catch (Refusal refusal) {
                // inside somebody else's transaction the outermost use case writes the row
                if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                    interceptor.refused(invocation, refusal);
                }
                throw refusal;
            }
            interceptor.read(invocation, result);
            return result;
        };
        var advisor = new DefaultPointcutAdvisor(new InPorts(), outside);
        advisor.setOrder(TRANSACTION - 1);
        return advisor;
    }

    /** Use cases wherever they stand: a module may have a package of services below {@code application}. */
    static final class InPorts extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> target) {
            if (!target.getPackageName().startsWith("vn.chiboso.")
                    || !(target.getPackageName() + ".").contains(".application.")) {
                return false;
            }
            for (var port : target.getInterfaces()) {
                if (port.getPackageName().contains(".application.port.in") && has(port, method)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean has(Class<?> port, Method method) {
            for (var declared : port.getMethods()) {
                if (declared.getName().equals(method.getName())
                        && java.util.Arrays.equals(declared.getParameterTypes(), method.getParameterTypes())) {
                    return true;
                }
            }
            return false;
        }
    }
}
