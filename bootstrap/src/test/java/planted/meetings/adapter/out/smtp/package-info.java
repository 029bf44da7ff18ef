/** Planted: ring adapter.out.smtp. */
@NullMarked
package planted.meetings.adapter.out.smtp;

import org.jspecify.annotations.NullMarked;
