package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.api.MeetingDuty.Kind;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.DutySource;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.OpenedPapers;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standing;

/** What a member owes to meetings to come or under way: reply, read, attend; and what its leaders owe before it. */
@Service
class MeetingDutySource implements DutySource {
    private static final Duration BACK = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(62);
    private static final int MOST = 20;

    private final People people;
    private final Access access;
    private final Cast cast;
    private final MeetingLists lists;
    private final Meetings meetings;
    private final Replies replies;
    private final OpenedPapers opened;
    private final Clock clock;

    MeetingDutySource(
            People people,
            Access access,
            Cast cast,
            MeetingLists lists,
            Meetings meetings,
            Replies replies,
            OpenedPapers opened,
            Clock clock) {
        this.people = people;
        this.access = access;
        this.cast = cast;
        this.lists = lists;
        this.meetings = meetings;
        this.replies = replies;
        this.opened = opened;
        this.clock = clock;
    }

    @Override
    public List<MeetingDuty> of(Actor actor, Instant now) {
        var me = actor.member();
        if (me == null) {
            return List.of();
        }
        var duties = new ArrayList<MeetingDuty>();
        var own = people.branchesOf(actor, access.today());
        for (var line : lists.among(own, List.of(), me, now.minus(BACK), now.plus(AHEAD), MOST)) {
            var standing = access.standing(actor, line.unit());
            var live = line.state() == MeetingState.PLANNED
                    || line.state() == MeetingState.ANNOUNCED
                    || line.state() == MeetingState.OPEN;
            if (live && (line.kind() != MeetingKind.COMMITTEE || standing.isOfCommittee())) {
                meetings.find(line.id())
                        .filter(m -> MeetingRights.of(standing, me, m).see())
                        .ifPresent(m -> of(m, me, standing, now, duties));
            }
        }
        return duties;
    }

    private void of(Meeting m, MemberId me, Standing standing, Instant now, List<MeetingDuty> duties) {
        var seat = cast.of(m).stream().filter(s -> s.member().equals(me)).findFirst();
        if (m.state() != MeetingState.PLANNED) {
            seat.ifPresent(s -> asMember(m, s, duties));
        }
        if (standing.leads() || me.equals(m.plan().chair())) {
            asLeader(m, standing, now, duties);
        }
    }

    private void asMember(Meeting m, Seat seat, List<MeetingDuty> duties) {
        var read = opened.of(m.id(), seat.member());
        var unread = (int) m.agenda().papers().stream()
                .map(p -> p.file())
                .distinct()
                .filter(f -> !read.contains(f))
                .count();
        if (unread > 0 && seat.role() != SeatRole.INVITED) {
            duties.add(duty(Kind.READ_PAPERS, m, unread, ""));
        }
        if (m.state() == MeetingState.OPEN) {
            if (seat.role() == SeatRole.EXPECTED && !seat.isHere()) {
                duties.add(duty(Kind.ATTEND, m, 0, "/check-in"));
            }
            return;
        }
        var reply = replies.find(m.id(), seat.member()).orElse(null);
        if (reply == null && seat.role() == SeatRole.EXPECTED) {
            duties.add(duty(Kind.REPLY, m, 0, ""));
        } else if (reply != null && reply.choice() != ReplyChoice.ABSENT) {
            duties.add(duty(Kind.ATTEND, m, 0, ""));
        }
    }

    private void asLeader(Meeting m, Standing standing, Instant now, List<MeetingDuty> duties) {
        var untold = m.state() == MeetingState.PLANNED || m.course().changed();
        if (standing.leads() && m.isPlannable() && untold && !m.occasion().isOfCommittee()) {
            duties.add(duty(Kind.ANNOUNCE_MEETING, m, 0, "/announce"));
        }
        var today = now.atZone(clock.getZone()).toLocalDate();
        var day = m.plan().startsAt().atZone(clock.getZone()).toLocalDate();
        if (m.state() == MeetingState.OPEN || (m.state() == MeetingState.ANNOUNCED && !day.isAfter(today))) {
            duties.add(duty(Kind.CONDUCT_MEETING, m, 0, m.state() == MeetingState.OPEN ? "/conduct" : ""));
        }
    }

    private static MeetingDuty duty(Kind kind, Meeting m, int count, String page) {
        return new MeetingDuty(kind, m.plan().title(), count, m.plan().startsAt(), "/meetings/" + m.id() + page);
    }
}
