package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.in.proceedings.NotePosting;
import vn.chiboso.meetings.application.port.in.proceedings.ShowRecord;
import vn.chiboso.membership.api.Actor;

@RestController
@RequestMapping("/api/v1/meetings/{id}/record")
@Tag(name = "Record", description = "What became of a meeting on paper, and its posting to the e-handbook")
class RecordApi {
    private final ShowRecord show;
    private final NotePosting note;

    RecordApi(ShowRecord show, NotePosting note) {
        this.show = show;
        this.note = note;
    }

    @GetMapping
    @Operation(
            summary = "State and papers",
            description =
                    "Papers are listed for whoever may read them; files stand at /documents/papers/{paper}.docx and .pdf.")
    RecordView record(@PathVariable UUID id, Actor actor) {
        return RecordView.of(show.show(new MeetingId(id), actor));
    }

    @PutMapping("/posting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Note the posting to the e-handbook",
            description = "Between the end of the meeting and now, or 422.")
    void posting(@PathVariable UUID id, @Valid @RequestBody PostingBody body, Actor actor) {
        note.note(new MeetingId(id), body.postedAt(), actor);
    }

    record PostingBody(
            @NotNull @Schema(example = "2026-11-04T08:00:00Z")
            Instant postedAt) {}

    record RecordView(
            MeetingState state,
            boolean minutesAdopted,
            List<Paper> papers,
            @Nullable Instant postedAt,

            @Nullable @Schema(description = "Last day to post", example = "2026-11-05")
            LocalDate postingDue,

            @Nullable @Schema(example = "42-HD/BTCTW") String legalBasis) {
        static RecordView of(ShowRecord.View v) {
            var posting = v.posting();
            return new RecordView(
                    v.room().state(),
                    v.minutesAdopted(),
                    v.papers().stream().map(Paper::of).toList(),
                    posting == null ? null : posting.postedAt(),
                    v.dueDay(),
                    v.basis());
        }
    }

    record Paper(
            UUID id,
            PaperKind kind,
            @Schema(example = "05-NQ/CB") String symbol,
            String title) {
        static Paper of(PaperView p) {
            return new Paper(p.id().value(), p.kind(), p.symbol(), p.title());
        }
    }
}
