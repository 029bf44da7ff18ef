package vn.chiboso.evaluation.slice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import testing.ModuleTestConfiguration;
import testing.OnPostgres;

/** The module alone on a real PostgreSQL, between neighbours that tests move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgres
@ApplicationModuleTest(module = "evaluation", verifyAutomatically = false)
@AutoConfigureMockMvc
@Import({ModuleTestConfiguration.class, Neighbours.class})
@interface EvaluationSlice {}
