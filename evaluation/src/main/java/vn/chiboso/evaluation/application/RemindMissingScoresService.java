package vn.chiboso.evaluation.application;

import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.RemindMissingScores;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Reminders;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.events.ScoreMissing;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitView;

@Service
class RemindMissingScoresService implements RemindMissingScores {
    private final ReportingStarts starts;
    private final Scorecards cards;
    private final Reminders reminders;
    private final ReportCalendar calendar;
    private final People people;
    private final Tree tree;
    private final ApplicationEventPublisher events;

    RemindMissingScoresService(
            ReportingStarts starts,
            Scorecards cards,
            Reminders reminders,
            ReportCalendar calendar,
            People people,
            Tree tree,
            ApplicationEventPublisher events) {
        this.starts = starts;
        this.cards = cards;
        this.reminders = reminders;
        this.calendar = calendar;
        this.people = people;
        this.tree = tree;
        this.events = events;
    }

    @Override
    @Transactional
    public void upTo(Instant now) {
        var today = Days.of(now);
        var month = YearMonth.from(today);
        if (calendar.remindAt(month).isAfter(now)) {
            return;
        }
        starts.all().forEach((commune, first) -> {
            if (!first.isAfter(month)) {
                tree.find(commune).ifPresent(unit -> remind(unit, month, now));
            }
        });
    }

    private void remind(UnitView commune, YearMonth month, Instant now) {
        var scored = cards.under(commune.path(), month).stream()
                .filter(card -> card.head().kind() == MeetingKind.REGULAR && card.state() == ScorecardState.ADOPTED)
                .map(card -> card.head().unit())
                .collect(Collectors.toSet());
        for (var branch : tree.branchesUnder(commune.path())) {
            if (scored.contains(branch.id())) {
                continue;
            }
            var leaders = people.leadersOf(branch.id(), Days.of(now));
            if (!leaders.isEmpty() && reminders.markSent(branch.id(), month, now)) {
                events.publishEvent(new ScoreMissing(branch.id(), month, calendar.reportDayOf(month), leaders));
            }
        }
    }
}
