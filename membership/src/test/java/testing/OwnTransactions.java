package testing;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Gives every call of a port a transaction of its own, as the services do that call it in the product. */
public final class OwnTransactions {
    private OwnTransactions() {}

    /** The port, on the adapter. */
    public static <P> P of(Class<P> port, P adapter, PlatformTransactionManager transactions) {
        var proxy = new ProxyFactory(
                port, new TransactionInterceptor(transactions, new MatchAlwaysTransactionAttributeSource()));
        proxy.setTarget(adapter);
        return port.cast(proxy.getProxy());
    }
}
