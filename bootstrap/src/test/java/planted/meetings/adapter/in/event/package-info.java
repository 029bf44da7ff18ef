/** Planted: ring adapter.in.event. */
@NullMarked
package planted.meetings.adapter.in.event;

import org.jspecify.annotations.NullMarked;
