package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.ListMeetings;
import vn.chiboso.meetings.application.port.in.PlanMeeting;
import vn.chiboso.meetings.application.port.in.ProposeMeeting;
import vn.chiboso.meetings.domain.DateProposal;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

@RestController
@RequestMapping("/api/v1/units/{unit}/meetings")
@Tag(name = "Meetings: planning")
class UnitMeetingsRest {
    private final ListMeetings listMeetings;
    private final ProposeMeeting proposeMeeting;
    private final PlanMeeting planMeeting;
    private final Clock clock;

    UnitMeetingsRest(ListMeetings listMeetings, ProposeMeeting proposeMeeting, PlanMeeting planMeeting, Clock clock) {
        this.clock = clock;
        this.listMeetings = listMeetings;
        this.proposeMeeting = proposeMeeting;
        this.planMeeting = planMeeting;
    }

    /** A plan handed in; the id makes a double submit harmless. */
    @Schema(name = "MeetingPlan")
    record PlanJson(
            @NotNull UUID id,
            @NotNull @Schema(example = "REGULAR") MeetingKind kind,

            @NotNull @Schema(example = "2026-12", type = "string")
            YearMonth month,

            @NotNull @Schema(example = "Sinh hoạt chi bộ thường kỳ tháng 12/2026")
            String title,

            @NotNull @Schema(example = "2026-12-03T12:30:00Z")
            Instant startsAt,

            @Schema(example = "90") int minutes,

            @Nullable @Schema(example = "Nhà văn hóa thôn Giang Đông")
            String place,

            @NotNull @Schema(example = "IN_PERSON") MeetingForm form,
            @Nullable String onlineLink,
            @Nullable UUID chair,

            @Schema(example = "true", description = "Fill the agenda from the template of the branch's type")
            boolean withTemplate) {}

    /** A proposed plan. */
    @Schema(name = "MeetingProposal")
    record ProposalJson(
            String title,
            @Schema(example = "2026-12-03") LocalDate day,
            @Schema(example = "BY_RULE") DateProposal.Why why,
            @Nullable LocalDate expectedDay,
            @Nullable @Schema(example = "50-CT/TW") String legalBasis,

            @Schema(description = "The expected day was fixed for this branch by the level above")
            boolean fixed,

            @Schema(example = "19:30", type = "string") LocalTime start,
            @Schema(example = "90") int minutes,
            @Nullable UUID chair,
            @Nullable SummaryJson taken) {}

    @GetMapping
    @Operation(
            summary = "Meetings of a branch",
            description =
                    "That start in the period, both days included; latest first. Default: 90 days back and ahead.")
    List<SummaryJson> list(
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Actor actor) {
        var asked = Period.of(from, to, LocalDate.now(clock));
        return listMeetings.list(new ListMeetings.Query(actor, unit, asked.from(), asked.to())).meetings().stream()
                .map(SummaryJson::of)
                .toList();
    }

    @GetMapping("/proposal")
    @Operation(
            summary = "Propose a meeting",
            description =
                    "Day by rule (the 3rd, or within the first week) or as fixed for the branch, usual hour, minutes and title. Keeps nothing.")
    ProposalJson propose(
            @PathVariable UnitId unit,
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "REGULAR") MeetingKind kind,
            Actor actor) {
        var p = proposeMeeting.propose(new ProposeMeeting.Query(actor, unit, kind, month));
        return new ProposalJson(
                p.title(),
                p.date().day(),
                p.date().why(),
                p.date().expected(),
                p.date().legalBasis(),
                p.date().fixed(),
                p.start(),
                p.minutes(),
                p.chair() == null ? null : p.chair().value(),
                p.taken() == null ? null : SummaryJson.of(p.taken()));
    }

    @PostMapping
    @Operation(
            summary = "Plan a meeting",
            description = "Secretary and deputy. The same id again changes nothing. One regular meeting per month.")
    ResponseEntity<Created> plan(@PathVariable UnitId unit, @Valid @RequestBody PlanJson plan, Actor actor) {
        var id = planMeeting.plan(new PlanMeeting.Command(
                actor,
                new MeetingId(plan.id()),
                unit,
                plan.kind(),
                plan.month(),
                plan.title(),
                plan.startsAt(),
                plan.minutes(),
                plan.place() == null ? "" : plan.place(),
                plan.form(),
                plan.onlineLink(),
                plan.chair() == null ? null : new MemberId(plan.chair()),
                plan.withTemplate()));
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id)).body(new Created(id.value()));
    }
}
