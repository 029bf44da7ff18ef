package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.badge.BadgeRules;

/**
 * Badges (Huy hiệu Đảng) until they are awarded: before the round at which they are due, and after it when it went by without. Party
 * age counts less time out of the Party, and after a discipline only once its waiting time is over (294-QĐ/TW §28.3.1). That a
 * badge may be given early is said on the page and computed for nobody.
 */
final class BadgeAlerts {
    private final AlertRules rules;
    private final BadgeRules badges;

    BadgeAlerts(AlertRules rules) {
        this.rules = rules;
        this.badges = new BadgeRules(rules.book());
    }

    Stream<Alert> of(BranchFacts facts, PersonFacts person) {
        var decision = person.decisionOn();
        if (!person.counted() || !person.official() || decision == null) {
            return Stream.empty();
        }
        var known = person.path().badges();
        var time = person.path().partyTime(decision);
        return rules.now(Rule.Code.BADGE_LEAD).stream()
                .flatMap(lead -> Rule.Code.badges().stream()
                        .filter(badge -> !known.isSettled(badge.years()))
                        .flatMap(badge -> time.reaches(badge.years())
                                .filter(reached -> isNear(reached, lead.amount()))
                                .map(reached -> of(facts, person, badge, reached, lead.amount()))
                                .orElse(Stream.empty())));
    }

    /** Only a quick look: most people reached most badges long ago, or will. */
    private boolean isNear(LocalDate reached, int lead) {
        return !reached.isAfter(rules.today().plusDays(lead)) && !reached.isBefore(badges.settledBefore(rules.today()));
    }

    private Stream<Alert> of(BranchFacts facts, PersonFacts person, Rule.Code badge, LocalDate reached, int lead) {
        return badges
                .dueRound(person.path(), reached)
                .filter(round -> isAskedFor(person, round, lead))
                .flatMap(round -> badges.given(badge, round)
                        .map(rule -> alert(facts, person, rule, round, round.minusDays(lead))))
                .stream();
    }

    private boolean isAskedFor(PersonFacts person, LocalDate round, int lead) {
        var today = rules.today();
        if (!round.isBefore(today)) {
            return !round.minusDays(lead).isAfter(today);
        }
        // who has been disciplined since waits first
        return badges.isKept(round, today)
                && badges.waitsUntil(person.path(), today).isEmpty();
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
}
