/** What is done after the transaction of a use case ended. */
@NullMarked
package vn.chiboso.membership.adapter.out.transaction;

import org.jspecify.annotations.NullMarked;
