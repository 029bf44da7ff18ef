package vn.chiboso.meetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import testing.OnPostgres;

/** The module alone on a real PostgreSQL, its web adapter included: one context, started once, for all tests that need Spring. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@ApplicationModuleTest(verifyAutomatically = false)
@AutoConfigureMockMvc
@Import({MeetingsForTests.class, WebForTests.class})
public @interface MeetingsSlice {}
