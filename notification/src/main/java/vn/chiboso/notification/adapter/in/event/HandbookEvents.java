package vn.chiboso.notification.adapter.in.event;

import java.util.List;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.CommitmentMoved;
import vn.chiboso.membership.events.CorrectionAnswered;
import vn.chiboso.membership.events.CorrectionAsked;
import vn.chiboso.membership.events.StudyGiven;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** Requests to correct the list book, told to who answers, and the answer to who asked; commitments and what is given to study. */
@Component
class HandbookEvents {
    private final Tell tell;

    HandbookEvents(Tell tell) {
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(CorrectionAsked event) {
        if (!event.tell().isEmpty()) {
            tell.tell(new Tell.Command(
                    SubjectKey.of("correction", event.request()),
                    Cause.once("asked"),
                    event.unit(),
                    new Matter.BookCorrection(event.on()),
                    "/handbook/requests/" + event.request(),
                    Map.of(NoticeKind.CORRECTION_ASKED, event.tell())));
        }
    }

    @ApplicationModuleListener
    void on(CorrectionAnswered event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("correction", event.request()),
                Cause.repeated("answered", 1),
                event.unit(),
                new Matter.BookCorrection(event.on()),
                "/handbook/requests/" + event.request(),
                Map.of(NoticeKind.CORRECTION_ANSWERED, List.of(event.member()))));
    }

    @ApplicationModuleListener
    void on(CommitmentMoved event) {
        if (event.tell().isEmpty()) {
            return;
        }
        var toLeaders =
                event.step() == CommitmentMoved.Step.SUBMITTED || event.step() == CommitmentMoved.Step.SELF_REVIEWED;
        var kind =
                switch (event.step()) {
                    case SUBMITTED, SELF_REVIEWED -> NoticeKind.COMMITMENT_HANDED_IN;
                    case RETURNED -> NoticeKind.COMMITMENT_RETURNED;
                    case ACCEPTED, REVIEWED -> NoticeKind.COMMITMENT_CONFIRMED;
                };
        var page = "/commitments/" + event.year();
        tell.tell(new Tell.Command(
                SubjectKey.of("commitment", event.commitment()),
                Cause.repeated("moved", event.turn()),
                event.unit(),
                new Matter.YearlyCommitment(event.year(), event.on()),
                toLeaders ? "/branch/members/" + event.member() + page : "/handbook" + page,
                Map.of(kind, event.tell())));
    }

    @ApplicationModuleListener
    void on(StudyGiven event) {
        if (!event.tell().isEmpty()) {
            tell.tell(new Tell.Command(
                    SubjectKey.of("study", event.item()),
                    Cause.once("given"),
                    event.unit(),
                    new Matter.StudyNew(event.on(), event.dueOn()),
                    "/handbook",
                    Map.of(NoticeKind.STUDY_GIVEN, event.tell())));
        }
    }
}
