/** Minutes: page and REST. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.minutes;

import org.jspecify.annotations.NullMarked;
