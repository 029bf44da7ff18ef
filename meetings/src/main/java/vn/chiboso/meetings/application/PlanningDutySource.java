package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.api.MeetingDuty.Kind;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.AgendaTemplates;
import vn.chiboso.meetings.application.port.out.BranchCalendar;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.DutySource;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.domain.RegularDay;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** A regular meeting that nobody has planned: of this month, and from the 15th on of the next one. */
@Service
class PlanningDutySource implements DutySource {
    private static final int FROM_DAY = 15;

    private final People people;
    private final Access access;
    private final Branches branches;
    private final MeetingLists lists;
    private final DueDays due;
    private final BranchCalendar calendar;
    private final AgendaTemplates templates;
    private final Clock clock;

    PlanningDutySource(
            People people,
            Access access,
            Branches branches,
            MeetingLists lists,
            DueDays due,
            BranchCalendar calendar,
            AgendaTemplates templates,
            Clock clock) {
        this.people = people;
        this.access = access;
        this.branches = branches;
        this.lists = lists;
        this.due = due;
        this.calendar = calendar;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public List<MeetingDuty> of(Actor actor, Instant now) {
        var duties = new ArrayList<MeetingDuty>();
        var today = now.atZone(clock.getZone()).toLocalDate();
        var month = YearMonth.from(today);
        var months = today.getDayOfMonth() < FROM_DAY ? Stream.of(month) : Stream.of(month, month.plusMonths(1));
        var asked = months.toList();
        for (var unit : people.branchesOf(actor, today)) {
            if (access.standing(actor, unit).leads()) {
                branches.find(unit)
                        .ifPresent(u -> asked.stream()
                                .filter(m -> lists.regular(unit, m).isEmpty())
                                .forEach(m -> duties.add(duty(u, m))));
            }
        }
        return duties;
    }

    private MeetingDuty duty(UnitView unit, YearMonth month) {
        var day = due.of(unit.id(), MeetingKind.REGULAR, month)
                .map(RegularDay::day)
                .orElse(null);
        var start = calendar.usualStart(unit.id(), unit.branchType(), MeetingKind.REGULAR);
        var subject = templates
                .find(unit.branchType(), MeetingKind.REGULAR, month.atEndOfMonth())
                .map(t -> t.titleFor(month))
                .orElse(month.getMonthValue() + "/" + month.getYear());
        return new MeetingDuty(
                Kind.PREPARE_MEETING,
                subject,
                0,
                day == null ? null : day.atTime(start).atZone(clock.getZone()).toInstant(),
                "/meetings/new?month=" + month + "&unit=" + unit.id());
    }
}
