/** Transfers of party activities (chuyển sinh hoạt đảng) between two sides, each of which confirms. */
@NullMarked
package vn.chiboso.membership.domain.transfer;

import org.jspecify.annotations.NullMarked;
