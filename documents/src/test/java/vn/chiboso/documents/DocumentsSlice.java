package vn.chiboso.documents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import testing.ModuleTestConfiguration;
import testing.OnPostgres;

/** Documents alone, on a real PostgreSQL and a real directory, its web adapter included: one context for nearly all tests that need Spring. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@ApplicationModuleTest(verifyAutomatically = false)
@AutoConfigureMockMvc
@Import({ModuleTestConfiguration.class, DocumentsTestConfiguration.class, WebTestConfiguration.class})
@TestPropertySource(
        properties = {
            "chiboso.documents.directory=target/test-files",
            "chiboso.documents.max-file-size=1MB",
            "spring.modulith.runtime.flyway-enabled=true",
            "spring.jpa.open-in-view=false",
            "db-scheduler.enabled=false",
            "spring.thymeleaf.check-template-location=false",
            "spring.messages.basename=messages/documents",
            "spring.messages.fallback-to-system-locale=false"
        })
public @interface DocumentsSlice {}
