package vn.chiboso.evaluation.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.in.SettleSelfScore;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.meetings.events.MeetingConcluded;
import vn.chiboso.meetings.events.MinutesAdopted;
import vn.chiboso.meetings.events.VoteDecided;

/** What meetings publish, translated. */
@Component
class MeetingFactsEvents {
    private final SettleSelfScore settle;
    private final PrepareScorecard prepare;

    MeetingFactsEvents(SettleSelfScore settle, PrepareScorecard prepare) {
        this.settle = settle;
        this.prepare = prepare;
    }

    @ApplicationModuleListener
    void on(VoteDecided event) {
        var key = event.sourceKey();
        if (key != null) {
            settle.settle(new SettleSelfScore.Command(
                    key,
                    new VoteResult(
                            event.vote(),
                            event.base(),
                            event.required(),
                            event.inFavour(),
                            event.against(),
                            event.abstained(),
                            event.passed(),
                            event.at())));
        }
    }

    @ApplicationModuleListener
    void on(MeetingConcluded event) {
        prepare.prepare(event.meeting());
    }

    /** Also makes up for a conclusion that was missed: the draft must stand once the record is closed. */
    @ApplicationModuleListener
    void on(MinutesAdopted event) {
        prepare.prepare(event.meeting());
    }
}
