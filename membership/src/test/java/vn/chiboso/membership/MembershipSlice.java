package vn.chiboso.membership;

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

/** The module alone on a real PostgreSQL, its web adapter included. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@ApplicationModuleTest(verifyAutomatically = false)
@AutoConfigureMockMvc
@Import({
    ModuleTestConfiguration.class,
    WebForTests.class,
    House.class,
    Neighbours.class,
    NextDoorForTests.class,
    FieldsForTests.class,
    IntakeDesk.class,
    QuickSecrets.class
})
@TestPropertySource(
        properties = {
            "spring.modulith.runtime.flyway-enabled=true",
            "spring.jpa.open-in-view=false",
            "db-scheduler.enabled=false",
            "spring.jpa.hibernate.ddl-auto=validate",
            "db-scheduler.enabled=false",
            "chiboso.keys.membership=target/test-keys/membership.json",
            "spring.messages.basename=messages/membership",
            "spring.messages.fallback-to-system-locale=false",
            "logging.level.root=WARN"
        })
public @interface MembershipSlice {}
