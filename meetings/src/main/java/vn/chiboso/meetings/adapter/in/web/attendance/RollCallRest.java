package vn.chiboso.meetings.adapter.in.web.attendance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CallRoll;
import vn.chiboso.meetings.application.port.in.MarkArrival;
import vn.chiboso.meetings.application.port.in.MarkLeaving;
import vn.chiboso.meetings.application.port.in.ReadAttendance;
import vn.chiboso.meetings.application.port.in.ReadRollCall;
import vn.chiboso.meetings.application.port.in.SeatGuest;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Meetings: roll call")
class RollCallRest {
    private final ReadRollCall readRollCall;
    private final CallRoll callRoll;
    private final MarkArrival markArrival;
    private final MarkLeaving markLeaving;
    private final SeatGuest seatGuest;
    private final ReadAttendance readAttendance;
    private final AttendanceWords words;

    RollCallRest(
            ReadRollCall readRollCall,
            CallRoll callRoll,
            MarkArrival markArrival,
            MarkLeaving markLeaving,
            SeatGuest seatGuest,
            ReadAttendance readAttendance,
            AttendanceWords words) {
        this.readRollCall = readRollCall;
        this.callRoll = callRoll;
        this.markArrival = markArrival;
        this.markLeaving = markLeaving;
        this.seatGuest = seatGuest;
        this.readAttendance = readAttendance;
        this.words = words;
    }

    /** The roll and the attendance. */
    @Schema(name = "RollCall")
    record SheetJson(List<SeatJson> seats, AttendanceJson attendance) {}

    /** One seat. */
    @Schema(name = "Seat")
    record SeatJson(
            UUID member,
            String name,
            @Nullable MemberStatus status,
            SeatRole role,
            Presence presence,
            @Nullable String reason,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {
        static SeatJson of(Seat s) {
            return new SeatJson(
                    s.member().value(),
                    s.fullName(),
                    s.status(),
                    s.role(),
                    s.presence(),
                    s.reason(),
                    s.arrivedAt(),
                    s.leftAt());
        }
    }

    /** What is said of one seat. */
    @Schema(name = "SeatMark")
    record MarkJson(
            @NotNull UUID member,
            @NotNull @Schema(example = "ABSENT_WITH_REASON") Presence presence,
            @Nullable @Schema(example = "Ốm, có xin phép") String reason,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {
        CallRoll.Mark mark() {
            return new CallRoll.Mark(new MemberId(member), presence, reason, arrivedAt, leftAt);
        }
    }

    /** When somebody came or left; null for now. */
    @Schema(name = "ClockTime")
    record AtJson(
            @Nullable @Schema(example = "2026-12-03T12:50:00Z")
            Instant at) {}

    /** A guest on no roll; the id makes a double submit harmless. */
    @Schema(name = "Guest")
    record GuestJson(
            @NotNull UUID id,

            @Nullable @Schema(example = "Lê Văn Tám, Trưởng ban công tác Mặt trận")
            String name) {}

    @GetMapping("/roll-call")
    @Operation(summary = "The roll", description = "Committee, chair, meeting secretary, and those above.")
    SheetJson read(@PathVariable MeetingId meeting, Actor actor, Locale locale) {
        var sheet = readRollCall.read(actor, meeting);
        return new SheetJson(sheet.seats().stream().map(SeatJson::of).toList(), json(sheet.attendance(), locale));
    }

    @PutMapping("/roll-call")
    @Operation(summary = "Call the roll", description = "Seats that are not named stay; one refusal refuses all.")
    AttendanceJson call(
            @PathVariable MeetingId meeting, @RequestBody List<@Valid MarkJson> marks, Actor actor, Locale locale) {
        var said = marks.stream().map(MarkJson::mark).toList();
        return json(callRoll.call(new CallRoll.Command(actor, meeting, said)), locale);
    }

    @PostMapping("/roll-call/{member}/arrival")
    @Operation(summary = "Came late, or came back", description = "Now, or at the time given.")
    AttendanceJson arrive(
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @RequestBody AtJson time,
            Actor actor,
            Locale locale) {
        return json(markArrival.arrive(actor, meeting, member, time.at()), locale);
    }

    @PostMapping("/roll-call/{member}/leaving")
    @Operation(summary = "Left early", description = "Now, or at the time given.")
    AttendanceJson leave(
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @RequestBody AtJson time,
            Actor actor,
            Locale locale) {
        return json(markLeaving.leave(actor, meeting, member, time.at()), locale);
    }

    @PostMapping("/guests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Seat a guest", description = "Somebody on no roll; present from now on.")
    void guest(@PathVariable MeetingId meeting, @Valid @RequestBody GuestJson guest, Actor actor) {
        seatGuest.seat(actor, meeting, new MemberId(guest.id()), guest.name() == null ? "" : guest.name());
    }

    @GetMapping("/attendance")
    @Operation(summary = "The attendance", description = "With its explained denominator; everybody of the meeting.")
    AttendanceJson attendance(@PathVariable MeetingId meeting, Actor actor, Locale locale) {
        return json(readAttendance.of(actor, meeting), locale);
    }

    private AttendanceJson json(Attendance a, Locale locale) {
        return AttendanceJson.of(a, words.sentence(a, locale), words.verdict(a, locale));
    }
}
