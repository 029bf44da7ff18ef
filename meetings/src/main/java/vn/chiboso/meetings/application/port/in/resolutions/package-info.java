/** Use cases of resolutions and their tasks. */
@NullMarked
package vn.chiboso.meetings.application.port.in.resolutions;

import org.jspecify.annotations.NullMarked;
