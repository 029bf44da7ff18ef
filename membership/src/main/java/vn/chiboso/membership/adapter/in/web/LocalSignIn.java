package vn.chiboso.membership.adapter.in.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where people sign in here, not at an identity provider; elsewhere there is no such address. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "local", matchIfMissing = true)
@interface LocalSignIn {}
