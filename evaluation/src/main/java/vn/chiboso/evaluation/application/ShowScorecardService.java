package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.in.FindScorecard;
import vn.chiboso.evaluation.application.port.in.ScorecardView;
import vn.chiboso.evaluation.application.port.in.ShowScorecard;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Access;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

@Service
class ShowScorecardService implements ShowScorecard, FindScorecard {
    private final Measuring measuring;
    private final ScorecardViews views;
    private final Scorecards cards;
    private final People people;
    private final Clock clock;

    ShowScorecardService(Measuring measuring, ScorecardViews views, Scorecards cards, People people, Clock clock) {
        this.measuring = measuring;
        this.views = views;
        this.cards = cards;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ScorecardView show(MeetingId meeting, Actor actor) {
        var facts = measuring.facts(meeting);
        var access = new Access(people.standing(actor, facts.meeting().unit(), LocalDate.now(clock)));
        var stored = cards.of(meeting).orElse(null);
        access.requireRead(stored == null ? ScorecardState.DRAFT : stored.state());
        return views.of(measuring.measure(facts, stored), access);
    }

    @Override
    @Transactional(readOnly = true)
    public ScorecardView find(ScorecardId id, Actor actor) {
        var card = cards.find(id).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        return show(card.head().meeting(), actor);
    }
}
