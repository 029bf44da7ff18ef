package vn.chiboso.membership.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.CalendarChanged;
import vn.chiboso.membership.application.port.in.FollowCalendar;

/** Hears that the calendar of holidays changed. */
@Component
class CalendarListener {
    private final FollowCalendar follow;

    CalendarListener(FollowCalendar follow) {
        this.follow = follow;
    }

    @ApplicationModuleListener
    void on(CalendarChanged event) {
        follow.follow();
    }
}
