package testing;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What bootstrap gives the modules, for slices that run without it: database, clock, ids. */
@TestConfiguration(proxyBeanMethods = false)
public class ModuleTestConfiguration {
    /** Noon of 20 November 2026 in Hà Nội. */
    public static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    /** Three connections, far fewer than people in a room: work that holds one and asks for another hangs here, as it would there. */
    @Bean(destroyMethod = "close")
    DataSource dataSource() {
        var pool = new HikariDataSource();
        pool.setDataSource(PostgresForTests.dataSource());
        pool.setMaximumPoolSize(3);
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Supplier<UUID> newId() {
        var next = new AtomicLong(System.nanoTime());
        return () -> new UUID(next.get(), next.getAndIncrement());
    }
}
