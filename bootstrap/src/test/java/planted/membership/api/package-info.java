/** Planted: ring api. */
@NamedInterface("api")
@NullMarked
package planted.membership.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
