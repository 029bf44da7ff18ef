package vn.chiboso.meetings.events;

import java.time.LocalDate;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** A task was reported done on that day. */
public record TaskDone(TaskId task, UnitId unit, MemberId owner, LocalDate day) {}
