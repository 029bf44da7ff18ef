/** Badges (Huy hiệu Đảng) by rule: rounds, who is due at one, who waits, and what may be proposed and awarded. */
@NullMarked
package vn.chiboso.membership.domain.badge;

import org.jspecify.annotations.NullMarked;
