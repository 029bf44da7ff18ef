/** Planted: a module that does not say what it may use. */
@ApplicationModule
@NullMarked
package planted.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
