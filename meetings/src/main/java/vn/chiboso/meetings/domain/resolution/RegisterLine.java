package vn.chiboso.meetings.domain.resolution;

import java.time.LocalDate;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;

/**
 * A line in the register of adopted resolutions.
 *
 * @param tasks given by it
 * @param done  of those, on any day
 * @param late  of those, open after their deadline
 */
public record RegisterLine(
        ResolutionId id, MeetingId meeting, String title, LocalDate meetingDay, int tasks, int done, int late) {}
