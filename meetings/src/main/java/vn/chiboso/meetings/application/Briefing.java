package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.CombinedSession;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Readiness;
import vn.chiboso.meetings.domain.RulesInForce;

/** Puts together what a meeting's readiness is judged from. */
@Service
class Briefing {
    private final Cast cast;
    private final MeetingLists lists;
    private final Meetings meetings;
    private final MeetingRules rules;
    private final DueDays due;
    private final Clock clock;

    Briefing(Cast cast, MeetingLists lists, Meetings meetings, MeetingRules rules, DueDays due, Clock clock) {
        this.cast = cast;
        this.lists = lists;
        this.meetings = meetings;
        this.rules = rules;
        this.due = due;
        this.clock = clock;
    }

    Readiness of(Meeting meeting) {
        var unit = meeting.occasion().unit();
        var met = lists.preparing(meeting.id())
                .filter(m -> m.state() == MeetingState.CONCLUDED || m.state() == MeetingState.RECORDED)
                .isPresent();
        return new Readiness(
                meeting,
                rules(meeting),
                cast.roll(unit),
                !cast.superiors(unit).isEmpty(),
                met,
                due.of(unit, meeting.occasion().kind(), meeting.occasion().month())
                        .orElse(null),
                otherHalf(meeting));
    }

    private int otherHalf(Meeting meeting) {
        var zone = clock.getZone();
        var day = LocalDate.ofInstant(meeting.plan().startsAt(), zone);
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return lists.ofUnit(meeting.occasion().unit(), from, to).stream()
                .filter(m -> m.state() != MeetingState.CANCELLED)
                .filter(m -> CombinedSession.areTwoHalves(meeting.occasion().kind(), m.kind()))
                .flatMap(m -> meetings.find(m.id()).stream())
                .mapToInt(m -> m.plan().minutes())
                .sum();
    }

    /** Rules in force on the day the meeting is planned for. */
    RulesInForce rules(Meeting meeting) {
        return rules.inForce(
                meeting.occasion().unitPath(),
                LocalDate.ofInstant(meeting.plan().startsAt(), clock.getZone()));
    }
}
