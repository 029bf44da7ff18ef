package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AnnounceMeeting;
import vn.chiboso.meetings.application.port.in.PreviewAnnouncement;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.meetings.domain.Warning;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Meetings: planning")
class AnnouncementRest {
    private final PreviewAnnouncement previewAnnouncement;
    private final AnnounceMeeting announceMeeting;
    private final MessageSource messages;

    AnnouncementRest(PreviewAnnouncement previewAnnouncement, AnnounceMeeting announceMeeting, MessageSource messages) {
        this.previewAnnouncement = previewAnnouncement;
        this.announceMeeting = announceMeeting;
        this.messages = messages;
    }

    /** Who would be told, and what speaks against it. */
    @Schema(name = "AnnouncementPreview")
    record PreviewJson(long version, List<PersonJson> people, List<WarningJson> warnings) {}

    /** Somebody to be told; the status is null for people from above. */
    @Schema(name = "ToldPerson")
    record PersonJson(UUID member, String name, @Nullable MemberStatus status, SeatRole role) {
        static PersonJson of(Seat s) {
            return new PersonJson(s.member().value(), s.fullName(), s.status(), s.role());
        }
    }

    /** A warning never blocks. */
    @Schema(name = "MeetingWarning")
    record WarningJson(Warning.Kind kind, String text) {}

    /** The version as previewed; null not to check. */
    @Schema(name = "AnnounceRequest")
    record AnnounceJson(@Nullable @Schema(example = "3") Long version) {}

    /** Which announcement it was. */
    @Schema(name = "AnnouncementRound")
    record RoundJson(@Schema(example = "1") int round) {}

    @GetMapping("/announcement")
    @Operation(summary = "Preview the announcement", description = "Secretary and deputy. Tells nobody.")
    PreviewJson preview(@PathVariable MeetingId meeting, Actor actor, Locale locale) {
        var p = previewAnnouncement.preview(actor, meeting);
        return new PreviewJson(
                p.meeting().version(),
                p.people().stream().map(PersonJson::of).toList(),
                p.warnings().stream()
                        .map(w -> new WarningJson(
                                w.kind(), messages.getMessage(w.code(), w.args().toArray(), locale)))
                        .toList());
    }

    @PostMapping("/announcements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Announce",
            description = "Invites whoever must attend and the superior in charge; informs the rest of the roll.")
    RoundJson announce(@PathVariable MeetingId meeting, @RequestBody AnnounceJson request, Actor actor) {
        return new RoundJson(announceMeeting.announce(new AnnounceMeeting.Command(actor, meeting, request.version())));
    }
}
