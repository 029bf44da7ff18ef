package vn.chiboso.evaluation.application;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.chiboso.evaluation.application.port.in.ScorecardView;
import vn.chiboso.evaluation.application.port.out.FiledPapers;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.scorecard.Access;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.UnitView;

/** Turns a measured card into what somebody may see of it. */
@Service
class ScorecardViews {
    private final Scorecards cards;
    private final Tree tree;
    private final FiledPapers papers;

    ScorecardViews(Scorecards cards, Tree tree, FiledPapers papers) {
        this.cards = cards;
        this.tree = tree;
        this.papers = papers;
    }

    ScorecardView of(Measuring.Measured measured, Access access) {
        var card = measured.card();
        var meeting = measured.facts().meeting();
        var over = meeting.state() == MeetingState.CONCLUDED || meeting.state() == MeetingState.RECORDED;
        var running = over || meeting.state() == MeetingState.OPEN;
        return new ScorecardView(
                measured.stored() ? card.head().id() : null,
                meeting,
                tree.find(meeting.unit()).map(UnitView::name).orElse(""),
                measured.sheet(),
                card.progress(),
                card.decisions(),
                measured.stored() ? cards.history(card.head().id()) : List.of(),
                papers.of(meeting.id()),
                access.mayScore() && running && card.state() != ScorecardState.ADOPTED,
                access.mayDecide() && measured.stored() && over && card.state() != ScorecardState.TABLED,
                card.version());
    }
}
