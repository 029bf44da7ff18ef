package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.handbook.Recorded;
import vn.chiboso.membership.domain.roll.RollField;

/** What the list book says of somebody, and by when a request is answered. */
@Component
class CorrectionDesk {
    private final BranchRolls rolls;
    private final Rules rules;
    private final Holidays holidays;
    private final Clock clock;

    CorrectionDesk(BranchRolls rolls, Rules rules, Holidays holidays, Clock clock) {
        this.rolls = rolls;
        this.rules = rules;
        this.holidays = holidays;
        this.clock = clock;
    }

    String recorded(MemberView person, RollField field, LocalDate day) {
        return Recorded.text(field, rolls.entry(person.id(), person.unit(), day).orElseThrow(PersonRefusal::notFound));
    }

    /** The last working day for an answer to what is asked today; null when no rule says. */
    @Nullable
    LocalDate due() {
        return due(LocalDate.now(clock));
    }

    /** The same of what was asked on the day, by the number of then and the calendar of now. */
    @Nullable
    LocalDate due(LocalDate askedOn) {
        return rules.all()
                .on(Rule.Code.ANSWER_DAYS, askedOn)
                .map(Rule::amount)
                .map(days -> holidays.between(askedOn, askedOn.plusDays(days * 3L + 30))
                        .last(askedOn, days))
                .orElse(null);
    }

    /** The year without a calendar that an open request's last day runs into; null when the day is certain. */
    @Nullable
    Integer unknownYear(CorrectionRequest request) {
        var due = request.dueOn();
        return due == null || !request.isOpen()
                ? null
                : holidays.between(due, due).unknownYear(due);
    }
}
