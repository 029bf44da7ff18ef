/** Reorganisation of the tree: what is decided, what follows from it for units, people and positions. */
@NullMarked
package vn.chiboso.membership.domain.reorganisation;

import org.jspecify.annotations.NullMarked;
