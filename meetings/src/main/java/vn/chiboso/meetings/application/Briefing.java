package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Readiness;
import vn.chiboso.meetings.domain.RulesInForce;

/** Puts together what a meeting's readiness is judged from. */
@Service
class Briefing {
    private final Cast cast;
    private final MeetingLists lists;
    private final MeetingRules rules;
    private final Clock clock;

    Briefing(Cast cast, MeetingLists lists, MeetingRules rules, Clock clock) {
        this.cast = cast;
        this.lists = lists;
        this.rules = rules;
        this.clock = clock;
    }

    Readiness of(Meeting meeting) {
        var unit = meeting.occasion().unit();
        var met = lists.preparing(meeting.id())
                .filter(m -> m.state() == MeetingState.CONCLUDED || m.state() == MeetingState.RECORDED)
                .isPresent();
        return new Readiness(
                meeting, rules(meeting), cast.roll(unit), !cast.superiors(unit).isEmpty(), met);
    }

    /** Rules in force on the day the meeting is planned for. */
    RulesInForce rules(Meeting meeting) {
        return rules.inForce(
                meeting.occasion().unitPath(),
                LocalDate.ofInstant(meeting.plan().startsAt(), clock.getZone()));
    }
}
