package vn.chiboso.membership.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks, on the record that a reading use case of any module returns, the method that tells the unit of the people whose data is
 * shown in full: an {@code Optional<UnitId>}, empty when this reader was shown nothing that must be traced. Whoever keeps the audit
 * asks it and writes one row before the reader gets to see the result; without that row nothing is shown. The result is asked, not
 * the use case, since the same page shows a stranger less. Use cases that change something need no mark: they are audited anyway.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SensitiveRead {}
