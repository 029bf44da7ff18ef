/** Opening, roll call and check-in: REST and pages. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.attendance;

import org.jspecify.annotations.NullMarked;
