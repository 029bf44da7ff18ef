/** Letters about accounts: their words, and the way to whoever keeps the mail server. */
@NullMarked
package vn.chiboso.membership.adapter.out.letters;

import org.jspecify.annotations.NullMarked;
