package vn.chiboso.meetings.adapter.in.web.minutes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.application.port.in.minutes.CorrectMinutes;
import vn.chiboso.meetings.application.port.in.minutes.PutMinutesToVote;
import vn.chiboso.meetings.application.port.in.minutes.RestoreSection;
import vn.chiboso.meetings.application.port.in.minutes.ShowMinutes;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.membership.api.Actor;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(
        name = "Minutes",
        description = "Minutes drafted from what happened, corrected section by section, adopted by vote")
class MinutesApi {
    private final ShowMinutes show;
    private final CorrectMinutes correct;
    private final RestoreSection restore;
    private final PutMinutesToVote put;
    private final Supplier<UUID> newId;

    MinutesApi(
            ShowMinutes show,
            CorrectMinutes correct,
            RestoreSection restore,
            PutMinutesToVote put,
            Supplier<UUID> newId) {
        this.show = show;
        this.correct = correct;
        this.restore = restore;
        this.put = put;
        this.newId = newId;
    }

    @GetMapping("/minutes")
    @Operation(
            summary = "The minutes as they read now",
            description =
                    "Before adoption only for those who conduct the meeting and inspectors; 409 before it is opened.")
    MinutesView minutes(@PathVariable UUID id, Actor actor) {
        return MinutesView.of(show.show(new MeetingId(id), actor));
    }

    @PutMapping("/minutes/sections/{section}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Correct a section",
            description = "`version` is the one read; 409 when somebody corrected it in between, with who and when.")
    void correct(
            @PathVariable UUID id,
            @PathVariable MinutesSection section,
            @Valid @RequestBody SectionBody body,
            Actor actor) {
        correct.correct(new CorrectMinutes.Command(new MeetingId(id), section, body.text(), body.version()), actor);
    }

    @DeleteMapping("/minutes/sections/{section}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the drafted text of a section back", description = "The history keeps the own text.")
    void restore(@PathVariable UUID id, @PathVariable MinutesSection section, @RequestParam int version, Actor actor) {
        restore.restore(new MeetingId(id), section, version, actor);
    }

    @PostMapping("/adoption")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put the minutes to the vote",
            description =
                    "Tables and opens the vote in one go, or neither; close it like any other to adopt the minutes.")
    AdoptionStarted adopt(@PathVariable UUID id, @Valid @RequestBody AdoptionBody body, Actor actor) {
        var meeting = new MeetingId(id);
        var vote = new VoteId(body.vote() == null ? newId.get() : body.vote());
        put.put(new PutMinutesToVote.Command(meeting, vote, body.form()), actor);
        return new AdoptionStarted(vote.value());
    }

    record SectionBody(
            @NotNull @Schema(example = "Chủ trì: đồng chí Vũ Duy Đông.")
            String text,

            @NotNull @Schema(description = "0 when none", example = "0")
            Integer version) {}

    record AdoptionBody(
            @Nullable @Schema(description = "Chosen by the caller, or none")
            UUID vote,

            @NotNull @Schema(example = "BY_COUNT") VoteForm form) {}

    record AdoptionStarted(UUID vote) {}

    record MinutesView(
            @Nullable Instant adoptedAt, boolean beingVoted, List<SectionView> sections, List<Change> history) {
        static MinutesView of(ShowMinutes.View v) {
            return new MinutesView(
                    v.adoptedAt(),
                    v.beingVoted(),
                    v.sections().stream().map(SectionView::of).toList(),
                    v.history().stream().map(Change::of).toList());
        }
    }

    record SectionView(
            MinutesSection name,
            @Schema(description = "As it reads") String text,
            @Schema(description = "Corrected by somebody") boolean own,
            @Schema(example = "1") int version,
            @Nullable String editedBy) {
        static SectionView of(ShowMinutes.Section s) {
            return new SectionView(
                    s.name(),
                    s.text(),
                    s.state().isOwn(),
                    s.state().version(),
                    s.state().editedBy());
        }
    }

    record Change(
            MinutesSection section, int version, @Nullable String text, String by, Instant at) {
        static Change of(MinutesEdit e) {
            return new Change(e.section(), e.version(), e.text(), e.by(), e.at());
        }
    }
}
