/** What is done with the calendar of public holidays. */
@NullMarked
package vn.chiboso.meetings.application.port.in.calendar;

import org.jspecify.annotations.NullMarked;
