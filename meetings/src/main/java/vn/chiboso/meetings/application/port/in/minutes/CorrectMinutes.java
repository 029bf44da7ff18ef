package vn.chiboso.meetings.application.port.in.minutes;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.membership.api.Actor;

/** Corrects a section of the minutes. The same text again changes nothing. */
public interface CorrectMinutes {
    void correct(Command command, Actor by);

    /** {@code version} of the section as the writer saw it. */
    record Command(MeetingId meeting, MinutesSection section, String text, int version) {}
}
