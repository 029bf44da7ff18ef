/** What the proceedings, minutes and resolutions need from outside. Callers hold the meeting's lock when they write. */
@NullMarked
package vn.chiboso.meetings.application.port.out.proceedings;

import org.jspecify.annotations.NullMarked;
