/** Deadlines of transfers. */
@NullMarked
package vn.chiboso.membership.domain.transfer;

import org.jspecify.annotations.NullMarked;
