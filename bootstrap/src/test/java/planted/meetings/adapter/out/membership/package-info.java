/** Planted: ring adapter.out.membership. */
@NullMarked
package planted.meetings.adapter.out.membership;

import org.jspecify.annotations.NullMarked;
