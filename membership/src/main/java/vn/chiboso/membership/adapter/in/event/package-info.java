/** Facts of this module that are followed by a letter, or by word to the identity provider. */
@NullMarked
package vn.chiboso.membership.adapter.in.event;

import org.jspecify.annotations.NullMarked;
