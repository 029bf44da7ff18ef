package vn.chiboso.meetings.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.in.ProposeMeeting;
import vn.chiboso.meetings.application.port.out.AgendaTemplates;
import vn.chiboso.meetings.application.port.out.BranchCalendar;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.meetings.application.port.out.FixedDays;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.domain.AgendaTemplate;
import vn.chiboso.meetings.domain.DateProposal;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.calendar.YearState;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;

@Service
@Transactional(readOnly = true)
class ProposeMeetingService implements ProposeMeeting {
    private static final int USUAL_MINUTES = 60;

    private final Access access;
    private final Cast cast;
    private final Branches branches;
    private final MeetingRules rules;
    private final BranchCalendar calendar;
    private final AgendaTemplates templates;
    private final MeetingLists lists;
    private final CalendarDays days;
    private final FixedDays fixed;

    ProposeMeetingService(
            Access access,
            Cast cast,
            Branches branches,
            MeetingRules rules,
            BranchCalendar calendar,
            AgendaTemplates templates,
            MeetingLists lists,
            CalendarDays days,
            FixedDays fixed) {
        this.access = access;
        this.cast = cast;
        this.branches = branches;
        this.rules = rules;
        this.calendar = calendar;
        this.templates = templates;
        this.lists = lists;
        this.days = days;
        this.fixed = fixed;
    }

    @Override
    public Proposal propose(Query q) {
        MeetingRights.requirePlanner(access.standing(q.actor(), q.unit()));
        MeetingRefusal.when(q.kind() == MeetingKind.COMMITTEE, Reason.KIND_NOT_PLANNED);
        var unit = branches.find(q.unit()).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_UNIT));
        var inForce = rules.inForce(unit.path(), q.month().atEndOfMonth());
        var type = unit.branchType();
        var date = DateProposal.of(
                q.kind(),
                q.month(),
                inForce,
                fixed.of(q.unit(), q.month()).orElse(null),
                calendar.around(q.month(), type),
                access.today());
        var template = templates.find(type, q.kind(), date.day()).orElse(null);
        var least = q.kind() == MeetingKind.REGULAR
                ? inForce.find(RuleKey.MINIMUM_MINUTES).orElse(null)
                : null;
        var roll = cast.roll(q.unit());
        return new Proposal(
                unit,
                q.kind(),
                q.month(),
                template == null ? "" : template.titleFor(q.month()),
                date,
                calendar.usualStart(q.unit(), type, q.kind()),
                Math.max(least == null ? USUAL_MINUTES : least.value().intValue(), minutes(template)),
                least,
                template,
                taken(q),
                roll,
                roll.stream()
                        .filter(m -> m.positions().contains(Position.SECRETARY))
                        .map(MemberView::id)
                        .findFirst()
                        .orElse(null),
                days.years().state(date.day().getYear()) != YearState.MISSING);
    }

    private static int minutes(@Nullable AgendaTemplate template) {
        return template == null ? 0 : template.minutes();
    }

    private @Nullable MeetingSummary taken(Query q) {
        return q.kind() == MeetingKind.REGULAR
                ? lists.regular(q.unit(), q.month()).orElse(null)
                : null;
    }
}
