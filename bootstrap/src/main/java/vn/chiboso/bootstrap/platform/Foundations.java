package vn.chiboso.bootstrap.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every module is given: the clock and ids. */
@Configuration(proxyBeanMethods = false)
class Foundations {
    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    /** Time-ordered (version 7), so that rows of one time lie together in their indexes. */
    @Bean
    Supplier<UUID> newId() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
