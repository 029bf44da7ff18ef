/** Planted: ring api. */
@NullMarked
package planted.meetings.api;

import org.jspecify.annotations.NullMarked;
