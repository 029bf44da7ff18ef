/** Finding people of an area by name and by what they are. */
@NullMarked
package vn.chiboso.membership.domain.picking;

import org.jspecify.annotations.NullMarked;
