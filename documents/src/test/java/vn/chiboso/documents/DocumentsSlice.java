package vn.chiboso.documents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import testing.ModuleTestConfiguration;

/** Documents alone, on a real PostgreSQL and a real directory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
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
