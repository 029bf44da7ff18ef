package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AttachPaper;
import vn.chiboso.meetings.application.port.in.DetachPaper;
import vn.chiboso.meetings.application.port.in.OpenPaper;
import vn.chiboso.membership.api.Actor;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Meetings: planning")
class PapersRest {
    private final AttachPaper attachPaper;
    private final DetachPaper detachPaper;
    private final OpenPaper openPaper;

    PapersRest(AttachPaper attachPaper, DetachPaper detachPaper, OpenPaper openPaper) {
        this.attachPaper = attachPaper;
        this.detachPaper = detachPaper;
        this.openPaper = openPaper;
    }

    @PostMapping(path = "/agenda/{item}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Attach a paper",
            description = "Part `file`, and `declaredNoSecret=true`: without it the file is refused.")
    Created attach(
            @PathVariable MeetingId meeting,
            @PathVariable UUID item,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean declaredNoSecret,
            Actor actor)
            throws IOException {
        FileView stored = attachPaper.attach(new AttachPaper.Command(
                actor,
                meeting,
                item,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(),
                declaredNoSecret));
        return new Created(stored.id().value());
    }

    @DeleteMapping("/agenda/{item}/papers/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a paper off the agenda", description = "The file stays in the library.")
    void detach(@PathVariable MeetingId meeting, @PathVariable UUID item, @PathVariable FileId file, Actor actor) {
        detachPaper.detach(actor, meeting, item, file);
    }

    @PostMapping("/papers/{file}/opened")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note that I opened a paper", description = "The file itself: /documents/files/{file}.")
    void open(@PathVariable MeetingId meeting, @PathVariable FileId file, Actor actor) {
        openPaper.open(actor, meeting, file);
    }
}
