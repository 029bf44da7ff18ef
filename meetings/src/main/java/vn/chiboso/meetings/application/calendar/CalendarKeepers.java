package vn.chiboso.meetings.application.calendar;

import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.RuleKeepers;
import vn.chiboso.meetings.domain.calendar.CalendarRights;
import vn.chiboso.membership.api.Actor;

/** Finds out what an actor is to the calendar; the domain decides. */
@Component
class CalendarKeepers {
    private final RuleKeepers keepers;

    CalendarKeepers(RuleKeepers keepers) {
        this.keepers = keepers;
    }

    CalendarRights rights(Actor actor) {
        return new CalendarRights(keepers.reads(actor), keepers.keeps(actor));
    }
}
