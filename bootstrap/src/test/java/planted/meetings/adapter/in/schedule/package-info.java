/** Planted: ring adapter.in.schedule. */
@NullMarked
package planted.meetings.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
