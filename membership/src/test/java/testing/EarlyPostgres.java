package testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Lets PostgreSQL start while Spring looks for what it shall start. */
final class EarlyPostgres implements TestInstancePreConstructCallback {
    private static final Thread START =
            Thread.ofPlatform().name("early-postgres").daemon().unstarted(PostgresForTests::jdbcUrl);

    @Override
    public synchronized void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        if (START.getState() == Thread.State.NEW) {
            START.start();
        }
    }
}
