package vn.chiboso.meetings.adapter.in.web.minutes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.minutes.CorrectMinutes;
import vn.chiboso.meetings.application.port.in.minutes.RestoreSection;
import vn.chiboso.meetings.application.port.in.minutes.ShowMinutes;
import vn.chiboso.meetings.domain.minutes.MinutesRefusal;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

@Controller
@RequestMapping("/meetings/{id}/minutes")
class MinutesPages {
    private final ShowMinutes show;
    private final CorrectMinutes correct;
    private final RestoreSection restore;
    private final MessageSource messages;

    MinutesPages(ShowMinutes show, CorrectMinutes correct, RestoreSection restore, MessageSource messages) {
        this.show = show;
        this.correct = correct;
        this.restore = restore;
        this.messages = messages;
    }

    record SectionForm(@Nullable String text, int version) {}

    @GetMapping
    String minutes(@PathVariable UUID id, Model model, Actor actor) {
        ShowMinutes.View view;
        try {
            view = show.show(new MeetingId(id), actor);
        } catch (CourseRefusal refusal) {
            if (refusal.kind() != Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            // members read them once adopted; the record says so
            return "redirect:/meetings/" + id + "/record";
        }
        model.addAttribute("meeting", id);
        model.addAttribute("view", view);
        model.addAttribute("mayCorrect", view.access().conducts() && view.adoptedAt() == null && !view.beingVoted());
        return "meetings/minutes";
    }

    @GetMapping("/{section}")
    String section(@PathVariable UUID id, @PathVariable MinutesSection section, Model model, Actor actor) {
        var view = show.show(new MeetingId(id), actor);
        view.access().requireConduct();
        var found = view.section(section);
        if (found == null) {
            throw MinutesRefusal.noSection();
        }
        model.addAttribute("meeting", id);
        model.addAttribute("section", found);
        if (!model.containsAttribute("form")) {
            model.addAttribute(
                    "form", new SectionForm(found.editable(), found.state().version()));
        }
        if (!model.containsAttribute("stale")) {
            model.addAttribute("stale", false);
        }
        return "meetings/minutes-section";
    }

    @PostMapping("/{section}")
    String correct(
            @PathVariable UUID id,
            @PathVariable MinutesSection section,
            @ModelAttribute("form") SectionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        try {
            var text = form.text() == null ? "" : form.text();
            correct.correct(new CorrectMinutes.Command(new MeetingId(id), section, text, form.version()), actor);
        } catch (MinutesRefusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            binding.rejectValue("text", refusal.code(), refusal.args().toArray(), refusal.code());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var shown = show.show(new MeetingId(id), actor).section(section);
            if (refusal.kind() == Refusal.Kind.CONFLICT && shown != null) {
                // the next save of what was typed replaces the text shown beside it
                model.addAttribute("stale", true);
                model.addAttribute("seen", shown.state().version());
            }
            return section(id, section, model, actor);
        }
        return to(id, section, flash, "meetings.minutes.done.saved");
    }

    @PostMapping("/{section}/restoration")
    String restore(
            @PathVariable UUID id,
            @PathVariable MinutesSection section,
            @RequestParam int version,
            RedirectAttributes flash,
            Actor actor) {
        restore.restore(new MeetingId(id), section, version, actor);
        return to(id, section, flash, "meetings.minutes.done.restored");
    }

    private String to(UUID id, MinutesSection section, RedirectAttributes flash, String done) {
        var reader = LocaleContextHolder.getLocale();
        var name = messages.getMessage("meetings.section." + section, null, reader);
        flash.addFlashAttribute("done", messages.getMessage(done, new Object[] {name}, reader));
        return "redirect:/meetings/" + id + "/minutes#h-" + section;
    }
}
