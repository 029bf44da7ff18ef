/** Two records of one person made one, and taken apart again. */
@NullMarked
package vn.chiboso.membership.domain.merge;

import org.jspecify.annotations.NullMarked;
