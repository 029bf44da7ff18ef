/** Use cases of the calendar of public holidays. */
@NullMarked
package vn.chiboso.meetings.application.calendar;

import org.jspecify.annotations.NullMarked;
