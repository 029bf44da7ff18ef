package vn.chiboso.bootstrap.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import testing.OnPostgres;
import vn.chiboso.ChiBoSoApplication;

/** The whole application on a real PostgreSQL, with {@link People} for accounts and {@link Trials} as pages to try things on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@SpringBootTest(
        classes = ChiBoSoApplication.class,
        properties = {"chiboso.demo=false"})
@AutoConfigureMockMvc
@ActiveProfiles("dev")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({People.class, Trials.class, Trials.Api.class})
@interface WebTest {}
