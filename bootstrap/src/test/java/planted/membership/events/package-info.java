/** Planted: ring events. */
@NamedInterface("events")
@NullMarked
package planted.membership.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
