/** Use cases of notification: one interface each. */
@NullMarked
package vn.chiboso.notification.application.port.in;

import org.jspecify.annotations.NullMarked;
