package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.PreviewAnnouncement;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class PreviewAnnouncementService implements PreviewAnnouncement {
    private final Access access;
    private final Cast cast;
    private final Briefing briefing;
    private final Branches branches;
    private final Clock clock;

    PreviewAnnouncementService(Access access, Cast cast, Briefing briefing, Branches branches, Clock clock) {
        this.access = access;
        this.cast = cast;
        this.briefing = briefing;
        this.branches = branches;
        this.clock = clock;
    }

    @Override
    public Preview preview(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        found.rights().requireLead();
        var meeting = found.meeting();
        var unit = branches.find(meeting.occasion().unit()).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_UNIT));
        return new Preview(
                meeting, unit, cast.today(meeting), briefing.of(meeting).toAnnounce(clock.instant()));
    }
}
