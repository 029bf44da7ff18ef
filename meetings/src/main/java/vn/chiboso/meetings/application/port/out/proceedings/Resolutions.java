package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.domain.resolution.RegisterLine;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.membership.api.UnitId;

/** Resolutions with their tasks. */
public interface Resolutions {
    Optional<Resolution> find(ResolutionId resolution);

    Optional<Resolution> ofMeeting(MeetingId meeting);

    /** Saves text, state and tasks; the tasks' own reports are kept. */
    void save(Resolution resolution);

    /** Adopted resolutions of a unit, newest first. */
    List<RegisterLine> register(UnitId unit);
}
