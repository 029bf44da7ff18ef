package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.proceedings.StrikeSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.in.proceedings.WriteConclusion;
import vn.chiboso.membership.api.Actor;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "Proceedings", description = "A meeting after the roll call: agenda items, speakers, conclusion, closing")
class ProceedingsApi {
    private final ShowProceedings show;
    private final TrackAgenda track;
    private final NoteSpeech note;
    private final StrikeSpeech strike;
    private final WriteConclusion write;
    private final ConcludeMeeting conclude;
    private final Supplier<UUID> newId;

    ProceedingsApi(
            ShowProceedings show,
            TrackAgenda track,
            NoteSpeech note,
            StrikeSpeech strike,
            WriteConclusion write,
            ConcludeMeeting conclude,
            Supplier<UUID> newId) {
        this.show = show;
        this.track = track;
        this.note = note;
        this.strike = strike;
        this.write = write;
        this.conclude = conclude;
        this.newId = newId;
    }

    @GetMapping("/proceedings")
    @Operation(
            summary = "The meeting so far",
            description =
                    "Steps, items with speakers, who has not spoken, votes, conclusion. For whoever may follow the meeting;"
                            + " notes and the closing's warnings only for those who conduct it.")
    CourseView proceedings(@PathVariable UUID id, Actor actor) {
        return CourseView.of(show.show(new MeetingId(id), actor));
    }

    @PostMapping("/agenda-progress")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take up an agenda item, or be done with it",
            description = "Taking up an item finishes the one being discussed. 409 unless the meeting is open.")
    void progress(@PathVariable UUID id, @Valid @RequestBody CourseBodies.AgendaProgress body, Actor actor) {
        track.track(new TrackAgenda.Command(new MeetingId(id), body.item(), body.turn()), actor);
    }

    @PostMapping("/speeches")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Note who spoke",
            description =
                    "With the gist, which may be empty. An own id makes a repeated request note once; 409 when another note has it.")
    CourseBodies.SpeechCreated speak(
            @PathVariable UUID id, @Valid @RequestBody CourseBodies.SpeechBody body, Actor actor) {
        var speech = body.id() == null ? newId.get() : body.id();
        note.note(body.command(id, speech), actor);
        return new CourseBodies.SpeechCreated(speech);
    }

    @PutMapping("/speeches/{speech}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Correct a note",
            description =
                    "`version` is the one read from the proceedings; 409 when somebody corrected it in between or took it"
                            + " back, and once the minutes are adopted.")
    void correct(
            @PathVariable UUID id,
            @PathVariable UUID speech,
            @Valid @RequestBody CourseBodies.Correction body,
            Actor actor) {
        note.note(body.command(id, speech), actor);
    }

    @DeleteMapping("/speeches/{speech}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a note back",
            description =
                    "`version` is the one read from the proceedings; 409 when it was corrected in between. Nothing happens when it"
                            + " is gone already.")
    void strike(@PathVariable UUID id, @PathVariable UUID speech, @RequestParam int version, Actor actor) {
        strike.strike(new MeetingId(id), speech, version, actor);
    }

    @PutMapping("/conclusion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Write the chair's conclusion",
            description = "`version` is the one read from the proceedings; 409 when somebody wrote in between.")
    void conclusion(@PathVariable UUID id, @Valid @RequestBody CourseBodies.ConclusionBody body, Actor actor) {
        write.write(new WriteConclusion.Command(new MeetingId(id), body.text(), body.version()), actor);
    }

    @PostMapping("/conclude")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Close the meeting",
            description = "409 while a vote is open, when nothing happened, or when members were never called and"
                    + " `confirmAbsent` is false. 422 with field `endedAt` when that hour lies before the opening, before"
                    + " somebody came or left, or in the future. Warnings (length, items left, …) never block.")
    void conclude(@PathVariable UUID id, @RequestBody CourseBodies.ConcludeBody body, Actor actor) {
        conclude.conclude(
                new ConcludeMeeting.Command(
                        new MeetingId(id), Boolean.TRUE.equals(body.confirmAbsent()), body.endedAt()),
                actor);
    }
}
