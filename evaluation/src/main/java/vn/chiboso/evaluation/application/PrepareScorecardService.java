package vn.chiboso.evaluation.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.Actor;

@Service
class PrepareScorecardService implements PrepareScorecard {
    private final Measuring measuring;
    private final Scorecards cards;
    private final Tree tree;
    private final ReportingStarts starts;

    PrepareScorecardService(Measuring measuring, Scorecards cards, Tree tree, ReportingStarts starts) {
        this.measuring = measuring;
        this.cards = cards;
        this.tree = tree;
        this.starts = starts;
    }

    @Override
    @Transactional
    public void prepare(MeetingId meeting) {
        var facts = measuring.facts(meeting);
        var kind = facts.meeting().kind();
        if (kind != MeetingKind.REGULAR && kind != MeetingKind.THEMATIC) {
            return;
        }
        tree.communeOf(facts.meeting().unit())
                .ifPresent(commune ->
                        starts.noteNoLaterThan(commune.id(), facts.meeting().month()));
        try {
            begin(facts);
        } catch (EvaluationRefusal e) {
            // older than any criteria set, or somebody began the card at this very moment: nothing is owed
            if (e.reason() != Reason.NO_SET_IN_FORCE && e.reason() != Reason.STALE) {
                throw e;
            }
        }
    }

    private void begin(MeetingFacts facts) {
        var measured = measuring.measure(facts);
        var card = measured.card();
        if (!measured.stored()) {
            cards.save(card, Actor.system().account());
        } else if (isLeftOnTheTable(facts, card)) {
            card.reopen();
            cards.save(card, Actor.system().account());
        }
    }

    /** The meeting ended without the vote: the card is a draft again, which the level above can decide on. */
    private static boolean isLeftOnTheTable(MeetingFacts facts, Scorecard card) {
        var state = facts.meeting().state();
        return card.state() == ScorecardState.TABLED
                && (state == MeetingState.CONCLUDED || state == MeetingState.RECORDED)
                && !facts.stepsDone().contains(MeetingFacts.Step.SELF_SCORED);
    }
}
