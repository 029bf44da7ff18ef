/** Facts that membership publishes after commit. Pure Java, stored as JSON under their class names. */
@NamedInterface("events")
@NullMarked
package vn.chiboso.membership.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
