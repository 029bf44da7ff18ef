package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;

/**
 * Posts and terms of office that are about to end. A post is told of until its last day: who follows is entered then or the post is empty.
 * A term is told of for a time after it as well, since congresses are late; one that only follows from the rule is not, because the
 * next follows without anything being entered.
 */
final class OfficeAlerts {
    private final AlertRules rules;

    OfficeAlerts(AlertRules rules) {
        this.rules = rules;
    }

    List<Alert> of(BranchFacts facts) {
        var all = new ArrayList<Alert>();
        facts.posts().forEach(post -> post(facts, post).ifPresent(all::add));
        term(facts).ifPresent(all::add);
        return all;
    }

    private Optional<Alert> post(BranchFacts facts, PostFacts post) {
        return rules.now(Rule.Code.POST_LEAD)
                .filter(lead -> isNear(post.lastDay(), lead) && !rules.today().isAfter(post.lastDay()))
                .map(lead -> new Alert(
                        new AlertKey(
                                AlertKind.POST_ENDING,
                                post.id().value(),
                                post.lastDay().toString()),
                        facts.unit(),
                        post.member(),
                        post.name(),
                        post.lastDay().minusDays(lead.amount()),
                        post.lastDay(),
                        number(post),
                        post.lastDay(),
                        lead.legalBasis()));
    }

    private Optional<Alert> term(BranchFacts facts) {
        var last = facts.termEnds();
        if (last == null) {
            return Optional.empty();
        }
        return rules.now(Rule.Code.TERM_LEAD)
                .filter(lead -> isNear(last, lead) && isStillLookedAt(last))
                .map(lead -> new Alert(
                        new AlertKey(AlertKind.TERM_ENDING, facts.unit().value(), last.toString()),
                        facts.unit(),
                        null,
                        facts.name(),
                        last.minusDays(lead.amount()),
                        last,
                        rules.today().isAfter(last) ? 2 : 1,
                        last,
                        lead.legalBasis()));
    }

    private boolean isNear(LocalDate last, Rule lead) {
        return !rules.today().isBefore(last.minusDays(lead.amount()));
    }

    private boolean isStillLookedAt(LocalDate last) {
        var months = rules.now(Rule.Code.TERM_KEPT).map(Rule::amount).orElse(0);
        return !rules.today().isAfter(last.plusMonths(months));
    }

    /** Which post, for the sentence. */
    private static int number(PostFacts post) {
        return switch (post.position()) {
            case SECRETARY -> 1;
            case DEPUTY_SECRETARY -> 2;
            default -> 3;
        };
    }
}
