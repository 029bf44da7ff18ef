package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.AwaitingCeremony;

/** Admission is decided and the ceremony not held: from some days before its last day on. */
public final class CeremonyAlerts {
    private final AlertRules rules;

    public CeremonyAlerts(AlertRules rules) {
        this.rules = rules;
    }

    /**
     * The last day for the ceremony: so many working days after the decision was issued (208-QĐ/TW), or came to the branch where an
     * older rule held when it was signed (294-QĐ/TW §4.1). Empty where no rule is known.
     */
    public Optional<LocalDate> due(AwaitingCeremony awaiting) {
        return rules.at(Rule.Code.CEREMONY_DAYS, awaiting.signedOn())
                .map(days -> rules.workingDaysAfter(counted(awaiting), days.amount()));
    }

    Optional<Alert> of(BranchFacts facts, AwaitingCeremony awaiting) {
        var lead = rules.now(Rule.Code.CEREMONY_LEAD);
        var due = due(awaiting);
        if (lead.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        var since = due.get().minusDays(lead.get().amount());
        return rules.at(Rule.Code.CEREMONY_DAYS, awaiting.signedOn())
                .filter(_ -> !rules.today().isBefore(since))
                .map(days -> new Alert(
                        new AlertKey(
                                AlertKind.CEREMONY_DUE,
                                awaiting.member().value(),
                                awaiting.signedOn().toString()),
                        facts.unit(),
                        awaiting.member(),
                        awaiting.fullName(),
                        since,
                        due.get(),
                        days.amount(),
                        awaiting.signedOn(),
                        days.legalBasis()));
    }

    private LocalDate counted(AwaitingCeremony awaiting) {
        var fromIssue = rules.at(Rule.Code.CEREMONY_FROM_ISSUE, awaiting.signedOn())
                .filter(rule -> rule.amount() > 0)
                .isPresent();
        return fromIssue ? awaiting.signedOn() : Objects.requireNonNullElse(awaiting.receivedOn(), awaiting.signedOn());
    }
}
