/** Planted: a dependency on a whole module. */
@ApplicationModule(allowedDependencies = {"membership", "membership :: api"})
@NullMarked
package planted.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
