package vn.chiboso.meetings.events;

import java.time.Instant;
import java.time.YearMonth;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitId;

/** The minutes were adopted by vote; from here on nothing in the record changes. Once per meeting. */
public record MinutesAdopted(MeetingId meeting, UnitId unit, MeetingKind kind, YearMonth month, Instant at) {}
