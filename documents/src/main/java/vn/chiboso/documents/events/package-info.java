/** Facts that documents publishes after commit. Pure Java, stored as JSON under their class names. */
@NamedInterface("events")
@NullMarked
package vn.chiboso.documents.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
