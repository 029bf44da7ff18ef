/** Table {@code meetings.calendar_day}. */
@NullMarked
package vn.chiboso.meetings.adapter.out.persistence.calendar;

import org.jspecify.annotations.NullMarked;
