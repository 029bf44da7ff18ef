/** Paths in plain Java. */
@NullMarked
package vn.chiboso.membership.domain.path;

import org.jspecify.annotations.NullMarked;
