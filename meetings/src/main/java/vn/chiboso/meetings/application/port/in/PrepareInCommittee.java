package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Plans the meeting of the committee (or of secretary and deputy) that prepares a meeting of the branch. */
public interface PrepareInCommittee {
    /** Two days before the other one, or within the hour; the one already planned is returned as it is. */
    MeetingId prepare(Actor actor, MeetingId meeting);
}
