/** What can be asked of membership: one interface per use case. */
@NullMarked
package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.NullMarked;
