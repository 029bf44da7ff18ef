/** The digital card: a key for a day, and the codes that it makes without a network. */
@NullMarked
package vn.chiboso.membership.domain.card;

import org.jspecify.annotations.NullMarked;
