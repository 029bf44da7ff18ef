package vn.chiboso.bootstrap.bench;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import vn.chiboso.ChiBoSoApplication;
import vn.chiboso.bootstrap.bench.kit.StatementEar;

/** The whole product in this process, on a database that is already there. */
public final class RunningProduct implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningProduct(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts on any free port.
     *
     * @param home for keys and files
     */
    public static RunningProduct start(String url, Path home) {
        return new RunningProduct(new SpringApplicationBuilder(ChiBoSoApplication.class, Ears.class)
                .run(
                        "--server.port=0",
                        "--chiboso.demo=false",
                        "--chiboso.second-factor=offered",
                        "--spring.datasource.url=" + url,
                        "--chiboso.data.directory=" + home,
                        "--chiboso.keys.membership=" + home.resolve("keys/membership.json")));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public StatementEar ear() {
        return (StatementEar) context.getBean(DataSource.class);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Lets the data source be listened to. Without the annotation, so that no other test finds it on the class path. */
    static class Ears {
        @Bean
        static BeanPostProcessor ear() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof StatementEar)
                            ? new StatementEar(source)
                            : bean;
                }
            };
        }
    }
}
