/** Sealing of sensitive columns with Google Tink. */
@NullMarked
package vn.chiboso.membership.adapter.out.tink;

import org.jspecify.annotations.NullMarked;
