package vn.chiboso.evaluation.application;

import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;

/** Which meetings wait for a self-score. */
final class Unscored {
    private Unscored() {}

    /** Regular or thematic, running or closed. */
    static boolean isScorable(MeetingSummary meeting) {
        var kind = meeting.kind();
        var state = meeting.state();
        return (kind == MeetingKind.REGULAR || kind == MeetingKind.THEMATIC)
                && (state == MeetingState.OPEN || state == MeetingState.CONCLUDED || state == MeetingState.RECORDED);
    }
}
