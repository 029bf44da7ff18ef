/** Use cases of meetings: one interface each. */
@NullMarked
package vn.chiboso.meetings.application.port.in;

import org.jspecify.annotations.NullMarked;
