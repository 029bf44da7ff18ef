/** What notification needs from outside, in its own words. */
@NullMarked
package vn.chiboso.notification.application.port.out;

import org.jspecify.annotations.NullMarked;
