package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AcceptExcuse;
import vn.chiboso.meetings.application.port.in.SeeExcuses;
import vn.chiboso.meetings.application.port.in.WithdrawExcuse;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;

/** Chấp nhận lý do vắng sau: absences of a meeting that is over, what was accepted later, and the form to accept. */
@Controller
class ExcusePage {
    private static final String FORM = "excuse";
    private static final String VIEW = "meetings/excuses";

    private final SeeExcuses see;
    private final AcceptExcuse accept;
    private final WithdrawExcuse withdraw;
    private final RoomTrail trail;
    private final MessageSource messages;

    ExcusePage(SeeExcuses see, AcceptExcuse accept, WithdrawExcuse withdraw, RoomTrail trail, MessageSource messages) {
        this.see = see;
        this.accept = accept;
        this.withdraw = withdraw;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/excuses")
    String show(
            @PathVariable MeetingId id,
            @ModelAttribute(name = FORM, binding = false) ExcuseForm form,
            Actor actor,
            Model model,
            Locale locale) {
        var view = see.see(actor, id);
        form.setAcceptedOn(view.today());
        fill(model, view, locale);
        return VIEW;
    }

    @PostMapping("/meetings/{id}/excuses")
    ModelAndView accept(
            @PathVariable MeetingId id,
            @ModelAttribute(FORM) ExcuseForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (!binding.hasErrors()) {
            try {
                accept.accept(new AcceptExcuse.Command(
                        actor, id, form.memberId(), form.getReason(), form.getAcceptedBy(), form.getAcceptedOn()));
                flash.addFlashAttribute("done", messages.getMessage("meetings.excuse.done", null, locale));
                return new ModelAndView("redirect:/meetings/" + id + "/excuses");
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, ExcuseForm.FIELDS);
            }
        }
        fill(model, see.see(actor, id), locale);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A refusal keeps what was typed beside the person it is about. */
    @PostMapping("/meetings/{id}/excuses/{member}/withdrawal")
    ModelAndView withdraw(
            @PathVariable MeetingId id,
            @PathVariable MemberId member,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute(name = FORM, binding = false) ExcuseForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            withdraw.withdraw(actor, id, member, reason);
            flash.addFlashAttribute("done", messages.getMessage("meetings.excuse.withdrawn", null, locale));
            return new ModelAndView("redirect:/meetings/" + id + "/excuses");
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, Set.of());
        }
        var view = see.see(actor, id);
        form.setAcceptedOn(view.today());
        fill(model, view, locale);
        model.addAttribute("typedFor", member);
        model.addAttribute("typed", reason);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(Model model, SeeExcuses.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("m", view.meeting());
        model.addAttribute("people", people(view, locale));
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.excuse.title", locale));
    }

    private Map<String, String> people(SeeExcuses.View view, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.getMessage("meetings.excuse.choose", null, locale));
        view.open().forEach(seat -> options.put(seat.member().toString(), seat.fullName()));
        return options;
    }
}
