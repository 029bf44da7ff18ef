package vn.chiboso.meetings.application.port.in.minutes;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.membership.api.Actor;

/** Lấy lại bản dựng: drops the own text of a section; the history keeps it. */
public interface RestoreSection {
    void restore(MeetingId meeting, MinutesSection section, int version, Actor by);
}
