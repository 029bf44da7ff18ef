package vn.chiboso.meetings.application;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.Excuses;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.OpenedPapers;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.Seating;
import vn.chiboso.meetings.domain.Warning;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;

@Service
@Transactional(readOnly = true)
class ReadMeetingService implements ReadMeeting {
    private final Access access;
    private final Cast cast;
    private final Briefing briefing;
    private final Branches branches;
    private final People people;
    private final Replies replies;
    private final OpenedPapers opened;
    private final MeetingLists lists;
    private final Excuses excuses;
    private final Clock clock;

    ReadMeetingService(
            Access access,
            Cast cast,
            Briefing briefing,
            Branches branches,
            People people,
            Replies replies,
            OpenedPapers opened,
            MeetingLists lists,
            Excuses excuses,
            Clock clock) {
        this.access = access;
        this.cast = cast;
        this.briefing = briefing;
        this.branches = branches;
        this.people = people;
        this.replies = replies;
        this.opened = opened;
        this.lists = lists;
        this.excuses = excuses;
        this.clock = clock;
    }

    @Override
    public View read(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        var meeting = found.meeting();
        var of = meeting.occasion();
        var unit = branches.find(of.unit()).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_UNIT));
        var standing = access.standing(actor, of.unit());
        var seats = cast.of(meeting);
        var roll = cast.roll(of.unit());
        var me = actor.member();
        var seesCommittee = standing.isOfCommittee() || standing.inspects();
        return new View(
                meeting,
                unit,
                found.rights(),
                names(meeting, seats),
                seats.stream().filter(s -> s.member().equals(me)).findFirst().orElse(null),
                me == null ? null : replies.find(id, me).orElse(null),
                me == null ? Set.of() : opened.of(id, me),
                meeting.course().openedAt() == null
                        ? null
                        : Attendance.of(
                                seats, meeting.course().openedAt(), briefing.rules(meeting), of.isOfCommittee()),
                excused(
                        meeting,
                        seats,
                        me,
                        found.rights().arrange() || found.rights().callRoll() || standing.inspects()),
                seesCommittee ? lists.preparing(id).orElse(null) : null,
                of.prepares() == null ? null : lists.find(of.prepares()).orElse(null),
                Seating.hasCommittee(roll),
                found.rights().arrange() || found.rights().callRoll() ? roll : List.<MemberView>of(),
                warnings(meeting, found.rights()));
    }

    private List<Warning> warnings(Meeting meeting, MeetingRights rights) {
        if (!rights.lead() || !meeting.isPlannable()) {
            return List.of();
        }
        var readiness = briefing.of(meeting);
        return meeting.course().round() == 0 || meeting.course().changed()
                ? readiness.toAnnounce(clock.instant())
                : readiness.toOpen(clock.instant());
    }

    private List<Excused> excused(Meeting meeting, List<Seat> seats, @Nullable MemberId me, boolean reasons) {
        if (meeting.course().concludedAt() == null) {
            return List.of();
        }
        var names = seats.stream().collect(Collectors.toMap(Seat::member, Seat::fullName));
        return excuses.of(meeting.id()).inForce().values().stream()
                .map(e -> new Excused(
                        names.getOrDefault(e.member(), ""),
                        requireNonNull(e.acceptedOn()),
                        reasons || e.member().equals(me) ? e.reason() : null))
                .toList();
    }

    private Map<MemberId, String> names(Meeting meeting, List<Seat> seats) {
        var names = new HashMap<MemberId, String>();
        seats.forEach(s -> names.put(s.member(), s.fullName()));
        var others = meeting.cast();
        others.removeAll(names.keySet());
        names.putAll(people.names(others, access.today()));
        return names;
    }
}
