package vn.chiboso.notification.adapter.in.event;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.events.MonthlyReportFrozen;
import vn.chiboso.evaluation.events.OfficialGradeSet;
import vn.chiboso.evaluation.events.ScoreMissing;
import vn.chiboso.evaluation.events.SelfScoreAdopted;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.application.port.in.TellOfficers;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** What happened to scores and reports, told to the branch or to the level above. */
@Component
class EvaluationEvents {
    private final Tell tell;
    private final TellOfficers tellOfficers;

    EvaluationEvents(Tell tell, TellOfficers tellOfficers) {
        this.tell = tell;
        this.tellOfficers = tellOfficers;
    }

    @ApplicationModuleListener
    void on(SelfScoreAdopted event) {
        tellOfficers.tell(new TellOfficers.Command(
                SubjectKey.of("scorecard", event.scorecard().value()),
                Cause.once("self-score"),
                event.unit(),
                NoticeKind.SELF_SCORED,
                new Matter.Scored(event.month(), event.points(), event.grade()),
                "/console/scores/" + event.scorecard()));
    }

    @ApplicationModuleListener
    void on(OfficialGradeSet event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("scorecard", event.scorecard().value()),
                Cause.repeated("graded", event.decision()),
                event.unit(),
                new Matter.Scored(event.month(), event.points(), event.grade()),
                "/evaluation",
                Map.of(NoticeKind.GRADED, event.tell())));
    }

    @ApplicationModuleListener
    void on(ScoreMissing event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("score", event.unit().value(), event.month()),
                Cause.once("missing"),
                event.unit(),
                new Matter.ScoreOwed(event.month(), event.reportDay()),
                "/evaluation",
                Map.of(NoticeKind.SCORE_MISSING, event.tell())));
    }

    @ApplicationModuleListener
    void on(MonthlyReportFrozen event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("report", event.report().value()),
                Cause.once("frozen"),
                event.commune(),
                new Matter.ReportReady(event.month(), event.branches(), event.scored()),
                "/console/reports/" + event.report(),
                Map.of(NoticeKind.REPORT_READY, event.tell())));
    }
}
