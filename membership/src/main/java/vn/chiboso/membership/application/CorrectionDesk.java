package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.handbook.Recorded;
import vn.chiboso.membership.domain.roll.RollField;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** What the list book says of somebody, and by when a request is answered. */
@Component
class CorrectionDesk {
    private final BranchRolls rolls;
    private final Rules rules;
    private final List<PublicHolidays> calendars;
    private final Clock clock;

    CorrectionDesk(BranchRolls rolls, Rules rules, List<PublicHolidays> calendars, Clock clock) {
        this.rolls = rolls;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    String recorded(MemberView person, RollField field, LocalDate day) {
        return Recorded.text(field, rolls.entry(person.id(), person.unit(), day).orElseThrow(PersonRefusal::notFound));
    }

    /** The last working day for an answer to what is asked today; null when no rule says. */
    @Nullable
    LocalDate due() {
        var today = LocalDate.now(clock);
        var days = rules.all().on(Rule.Code.ANSWER_DAYS, today).map(Rule::amount);
        if (days.isEmpty()) {
            return null;
        }
        var until = today.plusDays(days.get() * 3L + 30);
        var exceptions = calendars.stream()
                .flatMap(calendar -> calendar.between(today, until).stream())
                .toList();
        return new WorkingTime(exceptions).last(today, days.get());
    }
}
