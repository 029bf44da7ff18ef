/** Tests of the calendar. */
@NullMarked
package vn.chiboso.meetings.domain.calendar;

import org.jspecify.annotations.NullMarked;
