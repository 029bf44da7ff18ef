/** What other modules may ask of membership: ids, small records, query interfaces. Pure Java. */
@NamedInterface("api")
@NullMarked
package vn.chiboso.membership.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
