package vn.chiboso.meetings.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.SeeExcuses;
import vn.chiboso.meetings.application.port.out.Excuses;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional(readOnly = true)
class SeeExcusesService implements SeeExcuses {
    private final Access access;
    private final Rooms rooms;
    private final Excuses excuses;
    private final AbsenceNews news;

    SeeExcusesService(Access access, Rooms rooms, Excuses excuses, AbsenceNews news) {
        this.access = access;
        this.rooms = rooms;
        this.excuses = excuses;
        this.news = news;
    }

    @Override
    public View see(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        var rights = found.rights();
        var above = access.standing(actor, found.meeting().occasion().unit()).inspects();
        MeetingRefusal.when(!rights.callRoll() && !rights.arrange() && !above, Reason.NOT_YOURS);
        var room = rooms.find(id).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_MEETING));
        var said = excuses.of(id);
        var excused = said.inForce().keySet();
        var missing = room.unexcused();
        var absent = room.seats().stream()
                .filter(seat -> room.concludedAt() != null && missing.contains(seat.member()))
                .toList();
        return new View(
                found.meeting(),
                news.day(room),
                access.today(),
                absent,
                said,
                rights.lead()
                        ? absent.stream().filter(s -> isOpen(s, actor, excused)).toList()
                        : List.of(),
                rights.lead() ? excused.stream().filter(m -> !actor.is(m)).toList() : List.of());
    }

    private static boolean isOpen(Seat seat, Actor actor, Set<MemberId> excused) {
        return !actor.is(seat.member()) && !excused.contains(seat.member());
    }
}
