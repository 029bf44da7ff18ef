/** Listeners to the module's own facts whose work must survive a crash. */
@NullMarked
package vn.chiboso.meetings.adapter.in.event.proceedings;

import org.jspecify.annotations.NullMarked;
