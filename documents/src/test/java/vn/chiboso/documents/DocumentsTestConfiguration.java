package vn.chiboso.documents;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the other modules and bootstrap give. */
@TestConfiguration(proxyBeanMethods = false)
public class DocumentsTestConfiguration {
    @Bean
    FakeMembership membership() {
        return new FakeMembership();
    }
}
