/** Planted: ring stray. */
@NullMarked
package planted.meetings.stray;

import org.jspecify.annotations.NullMarked;
