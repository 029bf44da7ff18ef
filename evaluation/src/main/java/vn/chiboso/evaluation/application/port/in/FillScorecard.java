package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Enters points, remarks and remedies; on a tabled score this tables it again while its vote is not open. */
public interface FillScorecard {
    /** {@code version} as read; a score that nobody began has one, too. */
    record Command(MeetingId meeting, long version, List<LineInput> lines) {}

    void fill(Command command, Actor actor);
}
