package vn.chiboso.membership.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that a changing use case of any module returns, whose ids belong into the audit's row beside those of the command: the
 * command named a deed, and only the use case knows about whom that was.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AuditedIds {}
