/** Planted: ring adapter.out.persistence. */
@NullMarked
package planted.meetings.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
