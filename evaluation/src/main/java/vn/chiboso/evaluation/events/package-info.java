/** Facts that evaluation publishes after commit. Pure Java, stored as JSON under their class names. */
@NamedInterface("events")
@NullMarked
package vn.chiboso.evaluation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
