package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.in.AppointOfficers;
import vn.chiboso.meetings.application.port.in.OpenMeeting;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;

/** Opening the meeting with chair and meeting secretary; while it is open, the same page appoints others. */
@Controller
class OpenPage {
    private final ReadMeeting readMeeting;
    private final OpenMeeting openMeeting;
    private final AppointOfficers appointOfficers;
    private final RoomTrail trail;
    private final MessageSource messages;

    OpenPage(
            ReadMeeting readMeeting,
            OpenMeeting openMeeting,
            AppointOfficers appointOfficers,
            RoomTrail trail,
            MessageSource messages) {
        this.readMeeting = readMeeting;
        this.openMeeting = openMeeting;
        this.appointOfficers = appointOfficers;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/open")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        view.rights().requireCallRoll();
        model.addAttribute("officers", OpenForm.of(view.meeting()));
        fill(model, view, locale);
        return "meetings/open";
    }

    @PostMapping("/meetings/{id}/open")
    ModelAndView open(
            @PathVariable MeetingId id,
            @ModelAttribute("officers") OpenForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (binding.hasErrors()) {
            return again(id, form, actor, model, locale);
        }
        try {
            openMeeting.open(new OpenMeeting.Command(
                    actor, id, form.getVersion(), form.chairId(), form.secretaryId(), form.openedAt()));
            return done(id, "meetings.open.done", flash, locale);
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, OpenForm.FIELDS, Map.of("openedAt", "date"));
            return again(id, form, actor, model, locale);
        }
    }

    @PostMapping("/meetings/{id}/officers")
    ModelAndView appoint(
            @PathVariable MeetingId id,
            @ModelAttribute("officers") OpenForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            appointOfficers.appoint(new AppointOfficers.Command(actor, id, form.chairId(), form.secretaryId()));
            return done(id, "meetings.open.appointed", flash, locale);
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, OpenForm.FIELDS);
            return again(id, form, actor, model, locale);
        }
    }

    private ModelAndView done(MeetingId id, String key, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("done", messages.getMessage(key, null, locale));
        return new ModelAndView("redirect:/meetings/" + id + "/roll-call");
    }

    private ModelAndView again(MeetingId id, OpenForm form, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        form.setVersion(view.meeting().version());
        fill(model, view, locale);
        return new ModelAndView("meetings/open", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(Model model, ReadMeeting.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("isOpen", view.meeting().state() == MeetingState.OPEN);
        model.addAttribute(
                "untold",
                view.meeting().occasion().needsNotice() && view.meeting().state() == MeetingState.PLANNED);
        model.addAttribute("people", people(view, locale));
        model.addAttribute(
                "warnings",
                view.warnings().stream()
                        .map(w -> messages.getMessage(w.code(), w.args().toArray(), locale))
                        .toList());
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.open.title", locale));
    }

    /** In the order of the roll; of a committee's meeting the committee before everybody else. */
    private Map<String, String> people(ReadMeeting.View view, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.getMessage("meetings.nobody", null, locale));
        if (view.meeting().occasion().isOfCommittee()) {
            view.roll().stream()
                    .filter(OpenPage::isOfCommittee)
                    .forEach(m -> options.put(m.id().toString(), m.fullName()));
        }
        view.roll().forEach(m -> options.putIfAbsent(m.id().toString(), m.fullName()));
        return options;
    }

    private static boolean isOfCommittee(MemberView member) {
        return member.positions().stream().anyMatch(Position::isOfCommittee);
    }
}
