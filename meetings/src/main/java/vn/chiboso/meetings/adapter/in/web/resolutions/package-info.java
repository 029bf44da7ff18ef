/** Resolutions and the task board: pages and REST. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.resolutions;

import org.jspecify.annotations.NullMarked;
