package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.PlanMeeting;
import vn.chiboso.meetings.application.port.out.AgendaTemplates;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.membership.api.UnitView;

@Service
@Transactional
class PlanMeetingService implements PlanMeeting {
    private final Access access;
    private final Cast cast;
    private final Branches branches;
    private final AgendaTemplates templates;
    private final Meetings meetings;
    private final Supplier<UUID> newId;
    private final Clock clock;

    PlanMeetingService(
            Access access,
            Cast cast,
            Branches branches,
            AgendaTemplates templates,
            Meetings meetings,
            Supplier<UUID> newId,
            Clock clock) {
        this.access = access;
        this.cast = cast;
        this.branches = branches;
        this.templates = templates;
        this.meetings = meetings;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    public MeetingId plan(Command c) {
        MeetingRights.requirePlanner(access.standing(c.actor(), c.unit()));
        var unit = branches.find(c.unit())
                .filter(UnitView::stands)
                .orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_UNIT));
        var before = meetings.find(c.id());
        if (before.isPresent()) {
            MeetingRefusal.when(!before.get().occasion().unit().equals(c.unit()), Reason.ID_TAKEN);
            return c.id();
        }
        MeetingRefusal.when(c.kind() == MeetingKind.COMMITTEE, Reason.KIND_NOT_PLANNED);
        cast.requireOnRoll(c.unit(), c.chair(), Reason.CHAIR_NOT_ON_ROLL);
        var occasion = new Occasion(c.id(), c.unit(), unit.path(), c.kind(), c.month(), null);
        var plan = new Plan(c.title(), c.startsAt(), c.minutes(), c.place(), c.form(), c.onlineLink(), c.chair());
        meetings.add(Meeting.plan(occasion, plan, agenda(c, unit), clock.instant()));
        return c.id();
    }

    private Agenda agenda(Command c, UnitView unit) {
        var day = LocalDate.ofInstant(c.startsAt(), clock.getZone());
        return c.withTemplate()
                ? templates
                        .find(unit.branchType(), c.kind(), day)
                        .map(t -> t.agenda(newId))
                        .orElse(Agenda.empty())
                : Agenda.empty();
    }
}
