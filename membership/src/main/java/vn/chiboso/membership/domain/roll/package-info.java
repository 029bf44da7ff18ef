/** Reading a list book and comparing it with the roll that is kept. Plain Java. */
@NullMarked
package vn.chiboso.membership.domain.roll;

import org.jspecify.annotations.NullMarked;
