/** Password hashes and one-time secrets. */
@NullMarked
package vn.chiboso.membership.adapter.out.secrets;

import org.jspecify.annotations.NullMarked;
