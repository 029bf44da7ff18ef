/** Use cases of the minutes. */
@NullMarked
package vn.chiboso.meetings.application.port.in.minutes;

import org.jspecify.annotations.NullMarked;
