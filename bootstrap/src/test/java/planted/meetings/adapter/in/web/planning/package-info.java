/** Planted: ring adapter.in.web.planning. */
@NullMarked
package planted.meetings.adapter.in.web.planning;

import org.jspecify.annotations.NullMarked;
