package vn.chiboso.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import testing.ModuleTestConfiguration;
import testing.OnPostgres;

/** This module alone, on a real PostgreSQL, with the {@link Cast} in place of membership. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@ApplicationModuleTest(verifyAutomatically = false)
@TestInstance(TestInstance.Lifecycle.PER_METHOD) // fresh subjects for every test
@AutoConfigureMockMvc
@Import({ModuleTestConfiguration.class, SliceConfiguration.class})
public @interface NotificationSlice {}
