/** Facts of this module that are to be followed by a letter. */
@NullMarked
package vn.chiboso.membership.adapter.in.event;

import org.jspecify.annotations.NullMarked;
