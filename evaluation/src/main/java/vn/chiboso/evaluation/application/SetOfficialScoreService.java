package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.SetOfficialScore;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Access;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.events.OfficialGradeSet;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.Actor;

@Service
class SetOfficialScoreService implements SetOfficialScore {
    private final Measuring measuring;
    private final Scorecards cards;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetOfficialScoreService(
            Measuring measuring, Scorecards cards, People people, ApplicationEventPublisher events, Clock clock) {
        this.measuring = measuring;
        this.cards = cards;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void set(Command command, Actor actor) {
        var today = LocalDate.now(clock);
        var card = cards.find(command.card()).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        var head = card.head();
        new Access(people.standing(actor, head.unit(), today)).requireDecide();
        card.requireReadAs(command.version());
        var facts = measuring.facts(head.meeting());
        var state = facts.meeting().state();
        if ((state != MeetingState.CONCLUDED && state != MeetingState.RECORDED)
                || card.state() == ScorecardState.TABLED) {
            throw new EvaluationRefusal(Reason.MEETING_NOT_OVER);
        }
        var measured = measuring.measure(facts, card);
        var decision = card.decide(command.input(), measured.sheet(), actor.name(), clock.instant());
        cards.save(card, actor.account());
        events.publishEvent(new OfficialGradeSet(
                head.id(),
                decision.number(),
                head.unit(),
                head.month(),
                decision.points(),
                decision.grade(),
                people.leadersOf(head.unit(), today)));
    }
}
