/** Planted: ring application. */
@NullMarked
package planted.meetings.application;

import org.jspecify.annotations.NullMarked;
