package vn.chiboso.bootstrap.web;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import testing.PostgresForTests;

/** Points the application at the tests' PostgreSQL. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database", Map.of("spring.datasource.url", PostgresForTests.jdbcUrl())));
    }
}
