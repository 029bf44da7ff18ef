package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountNews;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.application.port.out.RightsProposals;

@Service
class GatheredAccountNews implements AccountNews {
    private final SecondFactorDuty duty;
    private final EnrolledFactors factors;
    private final AccountEvents events;
    private final RightsProposals proposals;
    private final SecondPersons secondPersons;
    private final Authorities authorities;
    private final Clock clock;

    GatheredAccountNews(
            SecondFactorDuty duty,
            EnrolledFactors factors,
            AccountEvents events,
            RightsProposals proposals,
            SecondPersons secondPersons,
            Authorities authorities,
            Clock clock) {
        this.duty = duty;
        this.factors = factors;
        this.events = events;
        this.proposals = proposals;
        this.secondPersons = secondPersons;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<News> of(Actor actor) {
        var news = EnumSet.noneOf(News.class);
        if (duty.isUsed() && !factors.isOn(actor.account()) && duty.concerns(actor)) {
            news.add(News.SECOND_FACTOR_WANTED);
        }
        if (events.anyUnseen(actor.account())) {
            news.add(News.CHANGED_BY_OTHERS);
        }
        var now = clock.instant();
        // who works with no rights is not asked about each proposal of the nation
        if (authorities.worksWithRights(actor)
                && proposals.since(now, now).stream()
                        .anyMatch(each -> each.isOpen(now)
                                && each.isFor(actor)
                                && secondPersons.mayConfirm(actor, each.matter())
                                && secondPersons.barredUntil(actor, each).isEmpty())) {
            news.add(News.CONFIRMATION_WANTED);
        }
        return news;
    }
}
