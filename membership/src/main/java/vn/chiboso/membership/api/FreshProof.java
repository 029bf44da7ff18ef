package vn.chiboso.membership.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller's method, of a page or of the program interface, that does or shows something which a session left open must not
 * give away: the password (and the code, where a second factor is on) is asked for again when it was last given too long ago. Whoever
 * keeps the sign-in asks, keeps what was posted, and goes on. Put it on the GET of a form as well, so that it is asked before typing.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshProof {}
