package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;

/** When the absences of a regular meeting were last told to whoever counts them. */
public interface ToldAbsences {
    /** Notes that they are told now; answers the moment to tell them as of, which is later than any told before. */
    Instant again(MeetingId meeting, Instant now);

    /** Notes that they are told as of the moment, unless they were told before; whether they were not. */
    boolean first(MeetingId meeting, Instant at);

    /** Regular meetings of the month or later that were concluded and never told of, after the id given, at most so many by id. */
    List<MeetingId> missing(YearMonth from, @Nullable MeetingId after, int most);
}
