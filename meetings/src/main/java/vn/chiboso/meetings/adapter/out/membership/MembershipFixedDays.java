package vn.chiboso.meetings.adapter.out.membership;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.FixedDays;
import vn.chiboso.membership.api.MeetingDays;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What is said of the branch in the tree, as of the month's first day. */
@Component
class MembershipFixedDays implements FixedDays {
    private final MeetingDays days;

    MembershipFixedDays(MeetingDays days) {
        this.days = days;
    }

    @Override
    public Optional<MeetingDay> of(UnitId branch, YearMonth month) {
        return days.of(branch, month.atDay(1));
    }

    @Override
    public Map<UnitId, MeetingDay> under(UnitPath scope, YearMonth month) {
        return days.under(scope, month.atDay(1));
    }
}
