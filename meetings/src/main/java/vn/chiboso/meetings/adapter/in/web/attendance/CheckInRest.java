package vn.chiboso.meetings.adapter.in.web.attendance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CheckInByCode;
import vn.chiboso.meetings.application.port.in.JoinOnline;
import vn.chiboso.meetings.application.port.in.RotateCode;
import vn.chiboso.meetings.application.port.in.ShowCode;
import vn.chiboso.membership.api.Actor;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Meetings: roll call")
class CheckInRest {
    private final ShowCode showCode;
    private final RotateCode rotateCode;
    private final CheckInByCode checkInByCode;
    private final JoinOnline joinOnline;

    CheckInRest(ShowCode showCode, RotateCode rotateCode, CheckInByCode checkInByCode, JoinOnline joinOnline) {
        this.showCode = showCode;
        this.rotateCode = rotateCode;
        this.checkInByCode = checkInByCode;
        this.joinOnline = joinOnline;
    }

    /** The code shown in the room. */
    @Schema(name = "RoomCode")
    record CodeJson(@Nullable @Schema(example = "482913") String code) {}

    @GetMapping("/code")
    @Operation(summary = "The code to show in the room", description = "While open; whoever calls the roll.")
    CodeJson show(@PathVariable MeetingId meeting, Actor actor) {
        return new CodeJson(showCode.show(actor, meeting).code());
    }

    @PostMapping("/code")
    @Operation(summary = "Replace the code", description = "The old one ends at once.")
    CodeJson rotate(@PathVariable MeetingId meeting, Actor actor) {
        return new CodeJson(rotateCode.rotate(actor, meeting));
    }

    @PostMapping("/check-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I am in the room", description = "With the code shown there; five tries in ten minutes.")
    void checkIn(@PathVariable MeetingId meeting, @RequestBody CodeJson code, Actor actor) {
        checkInByCode.checkIn(actor, meeting, code.code() == null ? "" : code.code());
    }

    @PostMapping("/online")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I take part online", description = "Where the meeting's form allows it.")
    void join(@PathVariable MeetingId meeting, Actor actor) {
        joinOnline.join(actor, meeting);
    }
}
