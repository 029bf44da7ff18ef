/** Jobs of membership and their calendar. */
@NullMarked
package vn.chiboso.membership.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
