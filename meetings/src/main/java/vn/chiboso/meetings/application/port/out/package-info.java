/** What meetings needs from outside, in its own words. */
@NullMarked
package vn.chiboso.meetings.application.port.out;

import org.jspecify.annotations.NullMarked;
