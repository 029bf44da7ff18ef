package vn.chiboso.bootstrap.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where accounts and passwords are kept by the product itself: the default. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "local", matchIfMissing = true)
public @interface LocalIdentity {}
