package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Trình chi bộ biểu quyết. */
public interface TableScorecard {
    void table(MeetingId meeting, Actor actor);
}
