/** Planted: ring application.port.out. */
@NullMarked
package planted.meetings.application.port.out;

import org.jspecify.annotations.NullMarked;
