package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.PreviewAnnouncement;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.PrintedPapers;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
@Transactional(readOnly = true)
class PreviewAnnouncementService implements PreviewAnnouncement {
    private final Access access;
    private final Cast cast;
    private final Briefing briefing;
    private final Branches branches;
    private final PrintedPapers printed;
    private final Clock clock;

    PreviewAnnouncementService(
            Access access, Cast cast, Briefing briefing, Branches branches, PrintedPapers printed, Clock clock) {
        this.access = access;
        this.cast = cast;
        this.briefing = briefing;
        this.branches = branches;
        this.printed = printed;
        this.clock = clock;
    }

    @Override
    public Preview preview(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        found.rights().requireLead();
        var meeting = found.meeting();
        var unit = branches.find(meeting.occasion().unit()).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_UNIT));
        var people = cast.today(meeting);
        return new Preview(
                meeting, unit, people, briefing.of(meeting).toAnnounce(clock.instant()), onPaper(unit.id(), people));
    }

    private int onPaper(UnitId unit, List<Seat> people) {
        var readers = printed.readers(unit, LocalDate.now(clock));
        return Math.toIntExact(
                people.stream().filter(seat -> readers.contains(seat.member())).count());
    }
}
