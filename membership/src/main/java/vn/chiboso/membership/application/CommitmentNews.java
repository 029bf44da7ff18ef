package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.events.CommitmentMoved;

/** Says what was done about a commitment to who waits for it. */
@Component
class CommitmentNews {
    private final Rolls rolls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentNews(Rolls rolls, ApplicationEventPublisher events, Clock clock) {
        this.rolls = rolls;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drafts are nobody's, and what is bettered while it waits is no news.
     *
     * @param before as it was before the step
     */
    void tell(Actor actor, MemberView person, Commitment before, CommitmentStep step) {
        if (step == CommitmentStep.DRAFTED || step == before.last()) {
            return;
        }
        events.publishEvent(new CommitmentMoved(
                before.id().value(),
                before.entries().size() + 1,
                person.unit(),
                person.id(),
                before.year(),
                CommitmentMoved.Step.valueOf(step.name()),
                LocalDate.now(clock),
                step.isOfMember() ? leaders(actor, person) : asked(person) ? List.of(person.id()) : List.of()));
    }

    /** Who stands suspended neither leads meanwhile nor is asked for anything. */
    private static boolean asked(MemberView person) {
        return person.status() != MemberStatus.SUSPENDED;
    }

    private List<MemberId> leaders(Actor actor, MemberView person) {
        return rolls.of(person.unit(), LocalDate.now(clock)).stream()
                .filter(each -> HandbookReaders.leads(each) && asked(each) && !actor.is(each.id()))
                .map(MemberView::id)
                .toList();
    }
}
