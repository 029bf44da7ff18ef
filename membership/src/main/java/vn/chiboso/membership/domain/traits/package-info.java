/** What is said of a unit besides its name and place, as it was on a day. */
@NullMarked
package vn.chiboso.membership.domain.traits;

import org.jspecify.annotations.NullMarked;
