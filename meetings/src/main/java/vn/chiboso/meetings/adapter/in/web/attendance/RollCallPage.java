package vn.chiboso.meetings.adapter.in.web.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CallRoll;
import vn.chiboso.meetings.application.port.in.CompleteRoll;
import vn.chiboso.meetings.application.port.in.MarkArrival;
import vn.chiboso.meetings.application.port.in.MarkLeaving;
import vn.chiboso.meetings.application.port.in.ReadRollCall;
import vn.chiboso.meetings.application.port.in.SeatGuest;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** The roll call: row by row with large buttons, or the whole roll in one form. With htmx only the sheet comes back. */
@Controller
class RollCallPage {
    private final ReadRollCall readRollCall;
    private final CallRoll callRoll;
    private final CompleteRoll completeRoll;
    private final MarkArrival markArrival;
    private final MarkLeaving markLeaving;
    private final SeatGuest seatGuest;
    private final RoomTrail trail;
    private final MessageSource messages;
    private final Supplier<UUID> newId;
    private final Clock clock;

    RollCallPage(
            ReadRollCall readRollCall,
            CallRoll callRoll,
            CompleteRoll completeRoll,
            MarkArrival markArrival,
            MarkLeaving markLeaving,
            SeatGuest seatGuest,
            RoomTrail trail,
            MessageSource messages,
            Supplier<UUID> newId,
            Clock clock) {
        this.readRollCall = readRollCall;
        this.callRoll = callRoll;
        this.completeRoll = completeRoll;
        this.markArrival = markArrival;
        this.markLeaving = markLeaving;
        this.seatGuest = seatGuest;
        this.trail = trail;
        this.messages = messages;
        this.newId = newId;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/roll-call")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        fill(model, id, actor, locale);
        return "meetings/roll-call";
    }

    @GetMapping("/meetings/{id}/roll-call/all")
    String showAll(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        fill(model, id, actor, locale);
        return "meetings/roll-call-all";
    }

    /** The whole roll; see {@link RollForm}. */
    @PostMapping("/meetings/{id}/roll-call")
    String call(
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes flash,
            Locale locale) {
        callRoll.call(new CallRoll.Command(actor, id, new RollForm(typed).marks()));
        flash.addFlashAttribute("done", messages.getMessage("meetings.roll.saved", null, locale));
        return "redirect:/meetings/" + id + "/roll-call";
    }

    /** Everybody expected who has not been called: as they replied, or here. */
    @PostMapping("/meetings/{id}/roll-call/rest")
    String rest(@PathVariable MeetingId id, Actor actor) {
        completeRoll.complete(actor, id);
        return "redirect:/meetings/" + id + "/roll-call";
    }

    @PostMapping("/meetings/{id}/roll-call/{member}")
    String callOne(
            @PathVariable MeetingId id,
            @PathVariable MemberId member,
            @RequestParam Presence presence,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Actor actor,
            Model model,
            Locale locale) {
        var mark = new CallRoll.Mark(member, presence, reason, null, null);
        callRoll.call(new CallRoll.Command(actor, id, List.of(mark)));
        return answer(id, partly, actor, model, locale);
    }

    @PostMapping("/meetings/{id}/roll-call/{member}/arrival")
    String arrive(
            @PathVariable MeetingId id,
            @PathVariable MemberId member,
            @RequestParam(required = false) @Nullable LocalTime time,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Actor actor,
            Model model,
            Locale locale) {
        markArrival.arrive(actor, id, member, at(id, actor, time));
        return answer(id, partly, actor, model, locale);
    }

    @PostMapping("/meetings/{id}/roll-call/{member}/leaving")
    String leave(
            @PathVariable MeetingId id,
            @PathVariable MemberId member,
            @RequestParam(required = false) @Nullable LocalTime time,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Actor actor,
            Model model,
            Locale locale) {
        markLeaving.leave(actor, id, member, at(id, actor, time));
        return answer(id, partly, actor, model, locale);
    }

    @PostMapping("/meetings/{id}/guests")
    String guest(
            @PathVariable MeetingId id,
            @RequestParam UUID guest,
            @RequestParam(defaultValue = "") String name,
            Actor actor) {
        seatGuest.seat(actor, id, new MemberId(guest), name);
        return "redirect:/meetings/" + id + "/roll-call";
    }

    /** A clock time on the day the meeting was opened; null for now. */
    private @Nullable Instant at(MeetingId id, Actor actor, @Nullable LocalTime time) {
        var openedAt = readRollCall.read(actor, id).meeting().course().openedAt();
        return time == null || openedAt == null
                ? null
                : openedAt.atZone(clock.getZone()).with(time).toInstant();
    }

    private String answer(MeetingId id, boolean partly, Actor actor, Model model, Locale locale) {
        if (!partly) {
            return "redirect:/meetings/" + id + "/roll-call";
        }
        fill(model, id, actor, locale);
        return "meetings/roll-call :: sheet";
    }

    private void fill(Model model, MeetingId id, Actor actor, Locale locale) {
        var sheet = readRollCall.read(actor, id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("m", sheet.meeting());
        model.addAttribute("presences", Presence.values());
        model.addAttribute("newGuest", newId.get());
        model.addAttribute("trail", trail.to(sheet.meeting(), "meetings.roll.title", locale));
    }
}
