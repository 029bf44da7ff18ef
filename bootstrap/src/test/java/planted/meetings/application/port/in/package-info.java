/** Planted: ring application.port.in. */
@NullMarked
package planted.meetings.application.port.in;

import org.jspecify.annotations.NullMarked;
