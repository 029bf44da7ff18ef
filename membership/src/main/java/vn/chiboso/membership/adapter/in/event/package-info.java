/** Reactions to membership's own facts that leave the house. */
@NullMarked
package vn.chiboso.membership.adapter.in.event;

import org.jspecify.annotations.NullMarked;
