package vn.chiboso.meetings.application;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.BranchCalendar;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.FixedDays;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.domain.RegularDay;
import vn.chiboso.membership.api.UnitId;

/** When a branch's regular meeting is due: by the rule, by what was fixed for the branch and by the calendar. */
@Service
class DueDays {
    private final Branches branches;
    private final MeetingRules rules;
    private final FixedDays fixed;
    private final BranchCalendar calendar;

    DueDays(Branches branches, MeetingRules rules, FixedDays fixed, BranchCalendar calendar) {
        this.branches = branches;
        this.rules = rules;
        this.fixed = fixed;
        this.calendar = calendar;
    }

    /** Empty for kinds and times without a rule. */
    Optional<RegularDay> of(UnitId unit, MeetingKind kind, YearMonth month) {
        if (kind != MeetingKind.REGULAR) {
            return Optional.empty();
        }
        return branches.find(unit)
                .flatMap(branch -> RegularDay.of(
                        month,
                        rules.inForce(branch.path(), month.atEndOfMonth()),
                        fixed.of(unit, month).orElse(null),
                        calendar.around(month, branch.branchType())));
    }
}
