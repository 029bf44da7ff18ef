/** Listeners: facts of membership, translated into use cases. */
@NullMarked
package vn.chiboso.meetings.adapter.in.event;

import org.jspecify.annotations.NullMarked;
