/** Public holidays and the days worked for them: what a day of the calendar may be, which years are known. */
@NullMarked
package vn.chiboso.meetings.domain.calendar;

import org.jspecify.annotations.NullMarked;
