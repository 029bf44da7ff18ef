package vn.chiboso.meetings.events;

import java.time.Instant;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitId;

/** The chair opened the meeting. Once per meeting. */
public record MeetingOpened(MeetingId meeting, UnitId unit, MeetingKind kind, Instant at) {}
