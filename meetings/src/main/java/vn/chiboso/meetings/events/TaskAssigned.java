package vn.chiboso.meetings.events;

import java.time.LocalDate;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** A resolution was passed and gives this member a task until the end of that day. Once per task. */
public record TaskAssigned(
        TaskId task, MeetingId meeting, UnitId unit, MemberId owner, String title, LocalDate deadline) {}
