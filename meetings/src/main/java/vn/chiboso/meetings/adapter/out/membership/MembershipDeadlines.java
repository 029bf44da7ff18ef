package vn.chiboso.meetings.adapter.out.membership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.OpenDeadlines;
import vn.chiboso.membership.api.CalendarCases;
import vn.chiboso.membership.api.CalendarCases.Touched;

/** Membership has them all. */
@Component
class MembershipDeadlines implements OpenDeadlines {
    private final CalendarCases cases;

    MembershipDeadlines(CalendarCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Touched> touchedBy(LocalDate day) {
        return cases.touchedBy(day);
    }
}
