/** What other modules may ask of notification: ids, small records, query interfaces. Pure Java. */
@NamedInterface("api")
@NullMarked
package vn.chiboso.notification.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
