/** What other modules may ask of meetings: ids, small records, query interfaces. Pure Java. */
@NamedInterface("api")
@NullMarked
package vn.chiboso.meetings.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
