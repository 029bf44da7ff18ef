package vn.chiboso.meetings.events;

import java.time.Instant;
import java.time.YearMonth;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitId;

/** The chair closed the meeting. Once per meeting. */
public record MeetingConcluded(MeetingId meeting, UnitId unit, MeetingKind kind, YearMonth month, Instant at) {}
