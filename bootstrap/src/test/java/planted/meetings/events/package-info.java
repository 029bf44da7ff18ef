/** Planted: ring events. */
@NullMarked
package planted.meetings.events;

import org.jspecify.annotations.NullMarked;
