/** Planted: a back arrow. */
@NullMarked
package planted.membership.domain;

import org.jspecify.annotations.NullMarked;
