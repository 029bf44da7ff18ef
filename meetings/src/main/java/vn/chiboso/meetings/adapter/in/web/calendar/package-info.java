/** Page and REST of the calendar of public holidays. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.calendar;

import org.jspecify.annotations.NullMarked;
