/** Facts that notification publishes after commit. Pure Java, stored as JSON under their class names. */
@NamedInterface("events")
@NullMarked
package vn.chiboso.notification.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
