/** Jobs of membership. */
@NullMarked
package vn.chiboso.membership.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
