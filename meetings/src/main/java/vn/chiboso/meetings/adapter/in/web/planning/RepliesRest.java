package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadReplies;
import vn.chiboso.meetings.application.port.in.ReplyToMeeting;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Meetings: planning")
class RepliesRest {
    private final ReplyToMeeting replyToMeeting;
    private final ReadReplies readReplies;

    RepliesRest(ReplyToMeeting replyToMeeting, ReadReplies readReplies) {
        this.replyToMeeting = replyToMeeting;
        this.readReplies = readReplies;
    }

    /** An answer to an invitation. */
    @Schema(name = "MeetingReply")
    record ReplyJson(
            @NotNull @Schema(example = "ABSENT") ReplyChoice choice,

            @Nullable @Schema(example = "Đi công tác tại Vinh", description = "Needed for an absence")
            String reason) {}

    /** Counts and lines. */
    @Schema(name = "MeetingReplies")
    record RepliesJson(long inPerson, long online, long absent, long silent, List<LineJson> lines) {}

    /** One person; no choice while there is no answer. */
    @Schema(name = "MeetingReplyLine")
    record LineJson(
            UUID member,
            String name,
            SeatRole role,
            @Nullable ReplyChoice choice,
            @Nullable String reason,
            boolean byHelper) {
        static LineJson of(ReadReplies.Line l) {
            var r = l.reply();
            return new LineJson(
                    l.seat().member().value(),
                    l.seat().fullName(),
                    l.seat().role(),
                    r == null ? null : r.choice(),
                    r == null ? null : r.reason(),
                    r != null && r.isByHelper());
        }
    }

    @PutMapping("/reply")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Reply for myself", description = "From the announcement until the meeting opens.")
    void reply(@PathVariable MeetingId meeting, @Valid @RequestBody ReplyJson reply, Actor actor) {
        replyToMeeting.reply(new ReplyToMeeting.Command(actor, meeting, null, reply.choice(), reply.reason()));
    }

    @PutMapping("/replies/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Reply for somebody who phoned", description = "Secretary and deputy; marked as entered for.")
    void replyFor(
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @Valid @RequestBody ReplyJson reply,
            Actor actor) {
        replyToMeeting.reply(new ReplyToMeeting.Command(actor, meeting, member, reply.choice(), reply.reason()));
    }

    @GetMapping("/replies")
    @Operation(summary = "Who answered what", description = "Committee, and those above.")
    RepliesJson replies(@PathVariable MeetingId meeting, Actor actor) {
        var r = readReplies.of(actor, meeting);
        return new RepliesJson(
                r.count(ReplyChoice.IN_PERSON),
                r.count(ReplyChoice.ONLINE),
                r.count(ReplyChoice.ABSENT),
                r.silent(),
                r.lines().stream().map(LineJson::of).toList());
    }
}
