package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CheckInByCode;
import vn.chiboso.meetings.application.port.in.JoinOnline;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** A member says that they are here: with the code in the room, or online. */
@Controller
class CheckInPage {
    private final ReadMeeting readMeeting;
    private final CheckInByCode checkInByCode;
    private final JoinOnline joinOnline;
    private final RoomTrail trail;
    private final MessageSource messages;

    CheckInPage(
            ReadMeeting readMeeting,
            CheckInByCode checkInByCode,
            JoinOnline joinOnline,
            RoomTrail trail,
            MessageSource messages) {
        this.readMeeting = readMeeting;
        this.checkInByCode = checkInByCode;
        this.joinOnline = joinOnline;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/check-in")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        model.addAttribute("checkIn", new CheckInForm());
        fill(model, readMeeting.read(actor, id), locale);
        return "meetings/check-in";
    }

    @PostMapping("/meetings/{id}/check-in")
    ModelAndView checkIn(
            @PathVariable MeetingId id,
            @ModelAttribute("checkIn") CheckInForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            checkInByCode.checkIn(actor, id, form.getCode());
            return new ModelAndView(done(id, flash, locale));
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, Set.of("code"));
        }
        fill(model, readMeeting.read(actor, id), locale);
        return new ModelAndView("meetings/check-in", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/meetings/{id}/online")
    String join(@PathVariable MeetingId id, Actor actor, RedirectAttributes flash, Locale locale) {
        joinOnline.join(actor, id);
        return done(id, flash, locale);
    }

    private String done(MeetingId id, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("done", messages.getMessage("meetings.checkIn.done", null, locale));
        return "redirect:/meetings/" + id;
    }

    private void fill(Model model, ReadMeeting.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("m", view.meeting());
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.checkIn.title", locale));
    }
}
