package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.in.PrepareInCommittee;
import vn.chiboso.meetings.application.port.out.AgendaTemplates;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.AgendaTemplate;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class PrepareInCommitteeService implements PrepareInCommittee {
    private static final Duration USUALLY_BEFORE = Duration.ofDays(2);
    private static final int MINUTES = 60;

    private final Access access;
    private final Branches branches;
    private final AgendaTemplates templates;
    private final MeetingLists lists;
    private final Meetings meetings;
    private final Supplier<UUID> newId;
    private final Clock clock;

    PrepareInCommitteeService(
            Access access,
            Branches branches,
            AgendaTemplates templates,
            MeetingLists lists,
            Meetings meetings,
            Supplier<UUID> newId,
            Clock clock) {
        this.access = access;
        this.branches = branches;
        this.templates = templates;
        this.lists = lists;
        this.meetings = meetings;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    public MeetingId prepare(Actor actor, MeetingId id) {
        var meeting = access.toLead(actor, id);
        MeetingRefusal.when(meeting.occasion().isOfCommittee(), Reason.KIND_NOT_PLANNED);
        MeetingRefusal.when(!meeting.isPlannable(), Reason.NOT_PLANNABLE);
        return lists.preparing(id).map(MeetingSummary::id).orElseGet(() -> plan(meeting));
    }

    private MeetingId plan(Meeting prepared) {
        var of = prepared.occasion();
        var start = start(prepared.plan().startsAt());
        var template = template(of, start);
        var occasion = new Occasion(
                new MeetingId(newId.get()), of.unit(), of.unitPath(), MeetingKind.COMMITTEE, of.month(), of.id());
        var plan = new Plan(
                template.titleFor(of.month()),
                start,
                Math.max(MINUTES, template.minutes()),
                prepared.plan().place(),
                MeetingForm.IN_PERSON,
                null,
                prepared.plan().chair());
        meetings.add(Meeting.plan(occasion, plan, template.agenda(newId), clock.instant()));
        return occasion.id();
    }

    private Instant start(Instant prepared) {
        var now = clock.instant();
        var usual = prepared.minus(USUALLY_BEFORE);
        return usual.isAfter(now) ? usual : now.plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    }

    private AgendaTemplate template(Occasion of, Instant start) {
        var type = branches.find(of.unit())
                .orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_UNIT))
                .branchType();
        return templates
                .find(type, MeetingKind.COMMITTEE, LocalDate.ofInstant(start, clock.getZone()))
                .orElseThrow(() -> new IllegalStateException("no template for meetings of a committee"));
    }
}
