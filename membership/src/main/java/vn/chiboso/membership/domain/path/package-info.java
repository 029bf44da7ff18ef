/** A person's path in the Party: acts that are only ever added, and what they make of the person on any day. */
@NullMarked
package vn.chiboso.membership.domain.path;

import org.jspecify.annotations.NullMarked;
