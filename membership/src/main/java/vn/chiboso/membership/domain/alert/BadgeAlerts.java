package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Badges (Huy hiệu Đảng) at the coming round: party age less time out of the Party, and after a discipline only once its waiting
 * time is over (294-QĐ/TW §28.3.1). That a badge may be given early is said on the page and computed for nobody.
 */
final class BadgeAlerts {
    private static final Map<ActKind, Rule.Code> WAITING = Map.of(
            ActKind.REPRIMANDED, Rule.Code.BADGE_WAIT_REPRIMAND,
            ActKind.WARNED, Rule.Code.BADGE_WAIT_WARNING,
            ActKind.DISMISSED, Rule.Code.BADGE_WAIT_DISMISSAL);

    private final AlertRules rules;
    private final BadgeRounds rounds;

    BadgeAlerts(AlertRules rules) {
        this.rules = rules;
        this.rounds = new BadgeRounds(rules);
    }

    Optional<Alert> of(BranchFacts facts, PersonFacts person) {
        var decision = person.decisionOn();
        if (!person.counted() || !person.official() || decision == null) {
            return Optional.empty();
        }
        return rules.now(Rule.Code.BADGE_LEAD)
                .flatMap(lead -> rounds.between(rules.today(), rules.today().plusDays(lead.amount())).stream()
                        .flatMap(round -> highest(person, decision, round)
                                .map(badge -> alert(facts, person, badge, round, round.minusDays(lead.amount())))
                                .stream())
                        .findFirst());
    }

    private static Alert alert(BranchFacts facts, PersonFacts person, Rule badge, LocalDate round, LocalDate since) {
        var years = badge.code().years();
        return new Alert(
                new AlertKey(AlertKind.BADGE, person.member().value(), years + "/" + round),
                facts.unit(),
                person.member(),
                person.fullName(),
                since,
                round,
                years,
                round,
                badge.legalBasis());
    }

    private Optional<Rule> highest(PersonFacts person, LocalDate decision, LocalDate round) {
        return Rule.Code.badges().reversed().stream()
                .flatMap(code -> rules.book().on(code, round).stream())
                .filter(badge -> badge.amount() > 0)
                .filter(badge -> isFirstAt(person, decision, badge.code().years(), round))
                .findFirst();
    }

    /** Old enough and not waiting, and at every earlier round too young or waiting. */
    private boolean isFirstAt(PersonFacts person, LocalDate decision, int years, LocalDate round) {
        if (!isOldEnough(person, decision, years, round) || isWaiting(person, round)) {
            return false;
        }
        for (var earlier = rounds.before(round); earlier.isPresent(); earlier = rounds.before(earlier.get())) {
            if (!isOldEnough(person, decision, years, earlier.get())) {
                return true;
            }
            if (!isWaiting(person, earlier.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOldEnough(PersonFacts person, LocalDate decision, int years, LocalDate day) {
        return person.path().partyAge(decision, day) >= years;
    }

    private boolean isWaiting(PersonFacts person, LocalDate day) {
        return person.path().inForce().stream().anyMatch(act -> {
            var code = WAITING.get(act.kind());
            return code != null
                    && !day.isBefore(act.on())
                    && rules.at(code, act.on())
                            .map(months -> day.isBefore(act.on().plusMonths(months.amount())))
                            .orElse(false);
        });
    }
}
