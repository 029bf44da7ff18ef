/** Files to and from the national handbook app (Sổ tay đảng viên điện tử): which columns they have and what a row means. */
@NullMarked
package vn.chiboso.membership.domain.bridge;

import org.jspecify.annotations.NullMarked;
