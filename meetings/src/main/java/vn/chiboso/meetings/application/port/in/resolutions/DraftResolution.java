package vn.chiboso.meetings.application.port.in.resolutions;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.membership.api.Actor;

/** Writes the meeting's draft resolution, or changes it. */
public interface DraftResolution {
    ResolutionId draft(Command command, Actor by);

    /** {@code version} as the writer saw it, 0 for the first draft. */
    record Command(MeetingId meeting, ResolutionText text, int version) {}
}
