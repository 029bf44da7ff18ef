/** Tests of the calendar's page and REST. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.calendar;

import org.jspecify.annotations.NullMarked;
