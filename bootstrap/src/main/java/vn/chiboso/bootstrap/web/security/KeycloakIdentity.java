package vn.chiboso.bootstrap.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where people sign in at a Keycloak, {@code chiboso.identity=keycloak}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "keycloak")
public @interface KeycloakIdentity {}
