package vn.chiboso.meetings.adapter.in.web.planning;

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
import vn.chiboso.meetings.application.port.in.CancelMeeting;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

@Controller
class CancelPage {
    private final ReadMeeting readMeeting;
    private final CancelMeeting cancelMeeting;
    private final Trail trail;
    private final MessageSource messages;

    CancelPage(ReadMeeting readMeeting, CancelMeeting cancelMeeting, Trail trail, MessageSource messages) {
        this.readMeeting = readMeeting;
        this.cancelMeeting = cancelMeeting;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/cancel")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        view.rights().requireLead();
        var form = new CancelForm();
        form.setVersion(view.meeting().version());
        model.addAttribute("cancel", form);
        fill(model, view, locale);
        return "meetings/cancel";
    }

    @PostMapping("/meetings/{id}/cancel")
    ModelAndView cancel(
            @PathVariable MeetingId id,
            @ModelAttribute("cancel") CancelForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            cancelMeeting.cancel(new CancelMeeting.Command(actor, id, form.getVersion(), form.getReason()));
            flash.addFlashAttribute("done", messages.getMessage("meetings.cancel.done", null, locale));
            return new ModelAndView("redirect:/meetings/" + id);
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, Set.of("reason"));
        }
        var view = readMeeting.read(actor, id);
        form.setVersion(view.meeting().version());
        fill(model, view, locale);
        return new ModelAndView("meetings/cancel", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(Model model, ReadMeeting.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.cancel.title", locale));
    }
}
