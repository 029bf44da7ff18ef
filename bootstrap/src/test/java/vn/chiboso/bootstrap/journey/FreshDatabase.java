package vn.chiboso.bootstrap.journey;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.PostgresForTests;

/** An empty database of its own for one journey, on the server that the tests of this JVM share. */
record FreshDatabase(String url) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static FreshDatabase create() {
        var name = "journey_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database " + name)
                .update();
        return new FreshDatabase(PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/" + name + "?"));
    }
}
