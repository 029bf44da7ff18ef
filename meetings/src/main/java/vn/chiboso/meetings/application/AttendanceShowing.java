package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile.View;
import vn.chiboso.meetings.application.port.out.ShownFiles;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.membership.api.Actor;

/** What a dry run showed comes back sealed; what does not is refused. */
@Service
class AttendanceShowing {
    private final ShownFiles shownFiles;
    private final Clock clock;

    AttendanceShowing(ShownFiles shownFiles, Clock clock) {
        this.shownFiles = shownFiles;
        this.clock = clock;
    }

    View view(Actor actor, MeetingId meeting, ShownFile shown, AttendanceComparison comparison) {
        return new View(comparison, shown, shownFiles.seal(shown, actor.account(), meeting));
    }

    ShownFile open(Actor actor, MeetingId meeting, String sealed) {
        var shown = shownFiles
                .open(sealed, actor.account(), meeting)
                .orElseThrow(() -> new MeetingRefusal(Reason.SHOWN_CHANGED));
        MeetingRefusal.when(shown.isOver(clock.instant()), Reason.SHOWN_OVER);
        return shown;
    }
}
