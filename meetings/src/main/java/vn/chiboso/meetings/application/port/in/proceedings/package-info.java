/** Use cases of the meeting room: agenda, speakers, votes, conclusion, closing. */
@NullMarked
package vn.chiboso.meetings.application.port.in.proceedings;

import org.jspecify.annotations.NullMarked;
