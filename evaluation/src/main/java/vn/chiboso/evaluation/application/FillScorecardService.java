package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.Measuring.Measured;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.application.port.out.Ballots;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Access;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.membership.api.Actor;

@Service
class FillScorecardService implements FillScorecard, TableScorecard {
    private final Measuring measuring;
    private final Scorecards cards;
    private final People people;
    private final Ballots ballots;
    private final Wording wording;
    private final Clock clock;

    FillScorecardService(
            Measuring measuring, Scorecards cards, People people, Ballots ballots, Wording wording, Clock clock) {
        this.measuring = measuring;
        this.cards = cards;
        this.people = people;
        this.ballots = ballots;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void fill(Command command, Actor actor) {
        var measured = toBeScored(command.meeting(), actor);
        var card = measured.card();
        card.requireReadAs(command.version());
        var wasTabled = card.state() == ScorecardState.TABLED;
        if (wasTabled) {
            card.reopen();
        }
        var sheet = measured.sheet();
        for (var line : command.lines()) {
            card.enter(line, sheet, actor.name(), clock.instant());
        }
        if (wasTabled) {
            table(measured, actor);
        }
        cards.save(card, actor.account());
    }

    @Override
    @Transactional
    public void table(MeetingId meeting, Actor actor) {
        var measured = toBeScored(meeting, actor);
        table(measured, actor);
        cards.save(measured.card(), actor.account());
    }

    private void table(Measured measured, Actor actor) {
        var card = measured.card();
        card.reopen();
        var sheet = measured.sheet();
        card.table(sheet, actor.name(), clock.instant());
        var text = new TablingText(wording, sheet);
        ballots.table(
                new VoteProposal(
                        card.head().meeting(),
                        VoteSubject.SELF_SCORE,
                        card.sourceKey(),
                        text.question(),
                        text.detail()),
                actor);
    }

    private Measured toBeScored(MeetingId meeting, Actor actor) {
        var facts = measuring.facts(meeting);
        new Access(people.standing(actor, facts.meeting().unit(), LocalDate.now(clock))).requireScore();
        var state = facts.meeting().state();
        if (state != MeetingState.OPEN && state != MeetingState.CONCLUDED && state != MeetingState.RECORDED) {
            throw new EvaluationRefusal(Reason.MEETING_NOT_OPEN);
        }
        return measuring.measure(facts);
    }
}
