/** Planning, announcing and replying: REST and pages. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.planning;

import org.jspecify.annotations.NullMarked;
