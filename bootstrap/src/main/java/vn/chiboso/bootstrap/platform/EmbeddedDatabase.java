package vn.chiboso.bootstrap.platform;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In force unless {@code spring.datasource.url} names another PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Directories.class)
class EmbeddedDatabase {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Server {
        @Bean(destroyMethod = "close")
        EmbeddedServer embeddedServer(Directories directories) {
            return EmbeddedServer.start(directories);
        }

        @Bean(destroyMethod = "close")
        DataSource dataSource(EmbeddedServer server) {
            return server.dataSource();
        }
    }
}
