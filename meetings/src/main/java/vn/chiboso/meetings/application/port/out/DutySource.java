package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.util.List;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.membership.api.Actor;

/**
 * One source of duties; every bean of this type adds to {@link vn.chiboso.meetings.api.MeetingDuties}, which sorts them all by
 * when they are due.
 */
public interface DutySource {
    /** In any order; empty for somebody without a person. */
    List<MeetingDuty> of(Actor actor, Instant now);
}
