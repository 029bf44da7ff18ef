package vn.chiboso.meetings.adapter.in.web.attendance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AppointOfficers;
import vn.chiboso.meetings.application.port.in.OpenMeeting;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Meetings: roll call")
class OpeningRest {
    private final OpenMeeting openMeeting;
    private final AppointOfficers appointOfficers;

    OpeningRest(OpenMeeting openMeeting, AppointOfficers appointOfficers) {
        this.openMeeting = openMeeting;
        this.appointOfficers = appointOfficers;
    }

    /** Who chairs and who takes the minutes. */
    @Schema(name = "MeetingOfficers")
    record OfficersJson(
            @Nullable @Schema(description = "As read; only for the opening")
            Long version,

            @NotNull UUID chair,
            @NotNull UUID secretary,

            @Nullable
            @Schema(
                    description =
                            "When a meeting began that is entered afterwards, at most 31 days ago and not before it was"
                                    + " announced; none for now. Only for the opening",
                    example = "2026-11-03T12:30:00Z")
            Instant openedAt) {}

    @PostMapping("/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Open the meeting",
            description = "Secretary, deputy, or the chair of the plan. Takes the roll of the day.")
    void open(@PathVariable MeetingId meeting, @Valid @RequestBody OfficersJson officers, Actor actor) {
        openMeeting.open(new OpenMeeting.Command(
                actor,
                meeting,
                officers.version(),
                new MemberId(officers.chair()),
                new MemberId(officers.secretary()),
                officers.openedAt()));
    }

    @PutMapping("/officers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Appoint another chair or meeting secretary", description = "While the meeting is open.")
    void appoint(@PathVariable MeetingId meeting, @Valid @RequestBody OfficersJson officers, Actor actor) {
        appointOfficers.appoint(new AppointOfficers.Command(
                actor, meeting, new MemberId(officers.chair()), new MemberId(officers.secretary())));
    }
}
