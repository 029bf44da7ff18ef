package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CancelMeeting;
import vn.chiboso.meetings.application.port.in.ChangeMeeting;
import vn.chiboso.meetings.application.port.in.ListMeetings;
import vn.chiboso.meetings.application.port.in.PostponeMeeting;
import vn.chiboso.meetings.application.port.in.PrepareInCommittee;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Meetings: planning")
class MeetingsRest {
    private final ListMeetings listMeetings;
    private final ReadMeeting readMeeting;
    private final ChangeMeeting changeMeeting;
    private final PostponeMeeting postponeMeeting;
    private final CancelMeeting cancelMeeting;
    private final PrepareInCommittee prepareInCommittee;
    private final Clock clock;

    MeetingsRest(
            ListMeetings listMeetings,
            ReadMeeting readMeeting,
            ChangeMeeting changeMeeting,
            PostponeMeeting postponeMeeting,
            CancelMeeting cancelMeeting,
            PrepareInCommittee prepareInCommittee,
            Clock clock) {
        this.listMeetings = listMeetings;
        this.readMeeting = readMeeting;
        this.changeMeeting = changeMeeting;
        this.postponeMeeting = postponeMeeting;
        this.cancelMeeting = cancelMeeting;
        this.prepareInCommittee = prepareInCommittee;
        this.clock = clock;
    }

    /** The whole plan anew. */
    @Schema(name = "MeetingChange")
    record ChangeJson(
            @NotNull @Schema(example = "0", description = "As read; a stale one is refused")
            Long version,

            @NotNull String title,

            @NotNull @Schema(example = "2026-12-03T12:30:00Z")
            Instant startsAt,

            @Schema(example = "90") int minutes,
            @Nullable String place,
            @NotNull MeetingForm form,
            @Nullable String onlineLink,
            @Nullable UUID chair) {}

    /** Another beginning. */
    @Schema(name = "MeetingPostponement")
    record PostponementJson(
            @NotNull @Schema(example = "1", description = "As read; a stale one is refused")
            Long version,

            @NotNull @Schema(example = "2026-12-05T12:30:00Z")
            Instant startsAt) {}

    /** Why a meeting is called off. */
    @Schema(name = "MeetingCancellation")
    record CancellationJson(
            @Nullable Long version,
            @Nullable @Schema(example = "Bão số 9 đổ bộ") String reason) {}

    @GetMapping
    @Operation(
            summary = "My meetings",
            description = "Of my branch, of my area as an officer, and those I was invited to; latest first.")
    List<SummaryJson> list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Actor actor) {
        var asked = Period.of(from, to, LocalDate.now(clock));
        return listMeetings.list(new ListMeetings.Query(actor, null, asked.from(), asked.to())).meetings().stream()
                .map(SummaryJson::of)
                .toList();
    }

    @GetMapping("/{meeting}")
    @Operation(summary = "One meeting", description = "With agenda, papers, my rights and my reply.")
    MeetingJson read(@PathVariable MeetingId meeting, Actor actor) {
        return MeetingJson.of(readMeeting.read(actor, meeting));
    }

    @PutMapping("/{meeting}")
    @Operation(
            summary = "Change the plan",
            description = "Before it opens. What people were told and has changed must be announced again.")
    MeetingJson change(@PathVariable MeetingId meeting, @Valid @RequestBody ChangeJson change, Actor actor) {
        changeMeeting.change(new ChangeMeeting.Command(
                actor,
                meeting,
                change.version(),
                change.title(),
                change.startsAt(),
                change.minutes(),
                change.place() == null ? "" : change.place(),
                change.form(),
                change.onlineLink(),
                change.chair() == null ? null : new MemberId(change.chair())));
        return read(meeting, actor);
    }

    @PostMapping("/{meeting}/postponement")
    @Operation(summary = "Postpone", description = "Before it opens; announce again afterwards.")
    MeetingJson postpone(@PathVariable MeetingId meeting, @Valid @RequestBody PostponementJson other, Actor actor) {
        postponeMeeting.postpone(new PostponeMeeting.Command(actor, meeting, other.version(), other.startsAt()));
        return read(meeting, actor);
    }

    @PostMapping("/{meeting}/cancellation")
    @Operation(summary = "Call off", description = "Before it opens, with a reason; everybody who was told is told.")
    MeetingJson cancel(@PathVariable MeetingId meeting, @RequestBody CancellationJson why, Actor actor) {
        cancelMeeting.cancel(
                new CancelMeeting.Command(actor, meeting, why.version(), why.reason() == null ? "" : why.reason()));
        return read(meeting, actor);
    }

    @PostMapping("/{meeting}/committee-meeting")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Plan the committee meeting that prepares this one",
            description = "Secretary and deputy. The one already planned is returned.")
    Created prepare(@PathVariable MeetingId meeting, Actor actor) {
        return new Created(prepareInCommittee.prepare(actor, meeting).value());
    }
}
