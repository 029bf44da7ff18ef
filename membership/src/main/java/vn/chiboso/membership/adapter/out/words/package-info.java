/** Sentences of the message bundle for files that leave the product. */
@NullMarked
package vn.chiboso.membership.adapter.out.words;

import org.jspecify.annotations.NullMarked;
