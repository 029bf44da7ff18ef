package vn.chiboso.membership.adapter.out.transaction;

import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.application.port.out.Afterwards;

/**
 * Stands around the use cases, outside their transactions: a synchronization is called while the connection is still held, so it
 * only says what is lost, and that is done here.
 */
final class RolledBackWork implements MethodInterceptor, Afterwards {
    private static final ScopedValue<List<Runnable>> LOST = ScopedValue.newInstance();

    private final ObjectProvider<PlatformTransactionManager> transactions;

    RolledBackWork(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    @Override
    public void unlessCommitted(Runnable work) {
        if (!LOST.isBound()) {
            return;
        }
        var lost = LOST.get();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    lost.add(work);
                }
            }
        });
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (LOST.isBound()) {
            return invocation.proceed();
        }
        List<Runnable> lost = new ArrayList<>();
        try {
            return ScopedValue.where(LOST, lost).call(() -> invocation.proceed());
        } finally {
            doAll(lost);
        }
    }

    /** Within somebody else's transaction nothing is lost yet. */
    private void doAll(List<Runnable> lost) {
        for (var work : lost) {
            new TransactionTemplate(transactions.getObject()).executeWithoutResult(status -> work.run());
        }
    }
}
