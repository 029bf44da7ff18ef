package vn.chiboso.meetings.adapter.in.web.planning;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AttachPaper;
import vn.chiboso.meetings.application.port.in.ChangeAgendaItem;
import vn.chiboso.meetings.application.port.in.DetachPaper;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** One item of the agenda: what it says, and its papers. */
@Controller
class ItemPage {
    private final ReadMeeting readMeeting;
    private final ChangeAgendaItem changeAgendaItem;
    private final AttachPaper attachPaper;
    private final DetachPaper detachPaper;
    private final Choices choices;
    private final Trail trail;
    private final MessageSource messages;

    ItemPage(
            ReadMeeting readMeeting,
            ChangeAgendaItem changeAgendaItem,
            AttachPaper attachPaper,
            DetachPaper detachPaper,
            Choices choices,
            Trail trail,
            MessageSource messages) {
        this.readMeeting = readMeeting;
        this.changeAgendaItem = changeAgendaItem;
        this.attachPaper = attachPaper;
        this.detachPaper = detachPaper;
        this.choices = choices;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/agenda/{item}")
    String show(@PathVariable MeetingId id, @PathVariable UUID item, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        view.rights().requireArrange();
        fill(model, view, item, locale);
        return "meetings/item";
    }

    @PostMapping("/meetings/{id}/agenda/{item}")
    ModelAndView change(
            @PathVariable MeetingId id,
            @PathVariable("item") UUID itemId,
            @ModelAttribute("entry") ItemForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (!binding.hasErrors()) {
            try {
                changeAgendaItem.change(new ChangeAgendaItem.Command(
                        actor,
                        id,
                        form.getVersion(),
                        itemId,
                        form.getTitle(),
                        form.length(),
                        form.presenterId(),
                        form.preparerId()));
                return done(id, "meetings.agenda.changed", flash, locale, null);
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, ItemForm.FIELDS);
            }
        }
        var view = readMeeting.read(actor, id);
        form.setVersion(view.meeting().version());
        fill(model, view, itemId, locale);
        return new ModelAndView("meetings/item", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/meetings/{id}/agenda/{item}/papers")
    ModelAndView attach(
            @PathVariable MeetingId id,
            @PathVariable("item") UUID itemId,
            @ModelAttribute("paper") PaperForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        try {
            var file = form.getFile();
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isEmpty()) {
                throw new MeetingRefusal(Reason.FILE_MISSING);
            }
            attachPaper.attach(new AttachPaper.Command(
                    actor,
                    id,
                    itemId,
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    file.getBytes(),
                    form.isDeclaredNoSecret()));
            return done(id, "meetings.papers.attached", flash, locale, itemId);
        } catch (Refusal refusal) {
            Faults.show(refusal, binding, PaperForm.FIELDS);
        }
        fill(model, readMeeting.read(actor, id), itemId, locale);
        return new ModelAndView("meetings/item", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/meetings/{id}/agenda/{item}/papers/{file}/remove")
    ModelAndView detach(
            @PathVariable MeetingId id,
            @PathVariable UUID item,
            @PathVariable FileId file,
            Actor actor,
            RedirectAttributes flash,
            Locale locale) {
        detachPaper.detach(actor, id, item, file);
        return done(id, "meetings.papers.detached", flash, locale, item);
    }

    private ModelAndView done(MeetingId id, String key, RedirectAttributes flash, Locale locale, @Nullable UUID item) {
        flash.addFlashAttribute("done", messages.getMessage(key, null, locale));
        return new ModelAndView("redirect:/meetings/" + id + "/agenda" + (item == null ? "" : "/" + item));
    }

    private void fill(Model model, ReadMeeting.View view, UUID itemId, Locale locale) {
        var item = view.meeting().agenda().items().stream()
                .filter(i -> i.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_ITEM));
        keep(model, "entry", ItemForm.of(item, view.meeting().version()));
        keep(model, "paper", new PaperForm());
        model.addAttribute("view", view);
        model.addAttribute("line", item);
        model.addAttribute("people", choices.people(view.roll(), locale));
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.item.title", locale));
    }

    /** What was typed stays. */
    private static void keep(Model model, String name, Object fresh) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, fresh);
        }
    }
}
