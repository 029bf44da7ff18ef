/** Planted: ring domain. */
@NullMarked
package planted.meetings.domain;

import org.jspecify.annotations.NullMarked;
