package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiboso.bootstrap.web.words.Sentences;
import vn.chiboso.evaluation.api.EvaluationDuties;
import vn.chiboso.meetings.api.MeetingDuties;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;

/** What somebody owes next, from every module that asks for something. */
@Component
class Duties {
    private static final int SOON = 3;

    private final ObjectProvider<MeetingDuties> meetings;
    private final ObjectProvider<EvaluationDuties> evaluation;
    private final ObjectProvider<AlertDuties> alerts;
    private final Sentences sentences;
    private final Clock clock;

    Duties(
            ObjectProvider<MeetingDuties> meetings,
            ObjectProvider<EvaluationDuties> evaluation,
            ObjectProvider<AlertDuties> alerts,
            Sentences sentences,
            Clock clock) {
        this.meetings = meetings;
        this.evaluation = evaluation;
        this.alerts = alerts;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Most urgent first; what has no time comes last. */
    List<Duty> of(Actor actor) {
        var now = clock.instant();
        var ofMeetings = meetings.stream()
                .flatMap(asked -> asked.of(actor, now).stream())
                .map(duty -> duty(
                        "meetings." + duty.kind(),
                        duty.subject(),
                        duty.count(),
                        duty.due(),
                        duty.link(),
                        duty.kind() == MeetingDuty.Kind.ATTEND));
        var ofEvaluation = evaluation.stream()
                .flatMap(asked -> asked.of(actor, now).stream())
                .map(duty -> duty(
                        "evaluation." + duty.kind(), duty.subject(), duty.count(), duty.due(), duty.link(), false));
        var ofAlerts = alerts.stream()
                .flatMap(asked -> asked.of(actor, now).stream())
                .map(duty ->
                        duty("alerts." + duty.kind(), duty.subject(), duty.count(), duty.due(), duty.link(), false));
        return Stream.of(ofMeetings, ofEvaluation, ofAlerts)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Duty duty(String kind, String subject, int count, @Nullable Instant due, String link, boolean appointment) {
        var sentence = sentences.say("bootstrap.home.duty." + kind, subject, count);
        return new Duty(kind, sentence, due, link, appointment ? Duty.Urgency.CALM : urgency(due));
    }

    private Duty.Urgency urgency(@Nullable Instant due) {
        if (due == null) {
            return Duty.Urgency.CALM;
        }
        if (due.isBefore(clock.instant())) {
            return Duty.Urgency.LATE;
        }
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), LocalDate.ofInstant(due, clock.getZone()));
        return days == 0 ? Duty.Urgency.TODAY : days <= SOON ? Duty.Urgency.SOON : Duty.Urgency.CALM;
    }
}
