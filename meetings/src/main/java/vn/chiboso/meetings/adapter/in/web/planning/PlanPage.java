package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Locale;
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
import vn.chiboso.meetings.application.port.in.ChangeMeeting;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** Time, place, form and chair of a meeting that has not begun; postponing is changing its day. */
@Controller
class PlanPage {
    private final ReadMeeting readMeeting;
    private final ChangeMeeting changeMeeting;
    private final Choices choices;
    private final Trail trail;
    private final MessageSource messages;

    PlanPage(
            ReadMeeting readMeeting,
            ChangeMeeting changeMeeting,
            Choices choices,
            Trail trail,
            MessageSource messages) {
        this.readMeeting = readMeeting;
        this.changeMeeting = changeMeeting;
        this.choices = choices;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/plan")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        view.rights().requireLead();
        model.addAttribute("plan", PlanForm.of(view.meeting()));
        fill(model, view, locale);
        return "meetings/plan";
    }

    @PostMapping("/meetings/{id}/plan")
    ModelAndView change(
            @PathVariable MeetingId id,
            @ModelAttribute("plan") PlanForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (!binding.hasErrors()) {
            try {
                changeMeeting.change(new ChangeMeeting.Command(
                        actor,
                        id,
                        form.getVersion(),
                        form.getTitle(),
                        form.start(),
                        form.length(),
                        form.getPlace(),
                        form.getForm(),
                        form.getOnlineLink(),
                        form.chairId()));
                flash.addFlashAttribute("done", messages.getMessage("meetings.plan.done", null, locale));
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, PlanForm.FIELDS);
            }
        }
        var view = readMeeting.read(actor, id);
        // told that somebody else changed it, a second press is meant
        form.setVersion(view.meeting().version());
        fill(model, view, locale);
        return new ModelAndView("meetings/plan", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(Model model, ReadMeeting.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("forms", choices.forms(locale));
        model.addAttribute("people", choices.people(view.roll(), locale));
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.plan.title", locale));
    }
}
