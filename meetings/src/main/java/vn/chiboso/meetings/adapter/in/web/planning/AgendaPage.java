package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.meetings.application.port.in.AddAgendaItem;
import vn.chiboso.meetings.application.port.in.MoveAgendaItem;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.in.RemoveAgendaItem;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** The agenda as a whole: order, removal, and a form for one more item. */
@Controller
class AgendaPage {
    private final ReadMeeting readMeeting;
    private final AddAgendaItem addAgendaItem;
    private final MoveAgendaItem moveAgendaItem;
    private final RemoveAgendaItem removeAgendaItem;
    private final Choices choices;
    private final Trail trail;
    private final MessageSource messages;
    private final Supplier<UUID> newId;

    AgendaPage(
            ReadMeeting readMeeting,
            AddAgendaItem addAgendaItem,
            MoveAgendaItem moveAgendaItem,
            RemoveAgendaItem removeAgendaItem,
            Choices choices,
            Trail trail,
            MessageSource messages,
            Supplier<UUID> newId) {
        this.readMeeting = readMeeting;
        this.addAgendaItem = addAgendaItem;
        this.moveAgendaItem = moveAgendaItem;
        this.removeAgendaItem = removeAgendaItem;
        this.choices = choices;
        this.trail = trail;
        this.messages = messages;
        this.newId = newId;
    }

    @GetMapping("/meetings/{id}/agenda")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        view.rights().requireArrange();
        var form = new ItemForm();
        form.setItemId(newId.get().toString());
        model.addAttribute("entry", form);
        fill(model, view, locale);
        return "meetings/agenda";
    }

    @PostMapping("/meetings/{id}/agenda")
    ModelAndView add(
            @PathVariable MeetingId id,
            @ModelAttribute("entry") ItemForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (!binding.hasErrors()) {
            try {
                addAgendaItem.add(new AddAgendaItem.Command(
                        actor, id, form.item(), form.getTitle(), form.length(), form.presenterId(), form.preparerId()));
                flash.addFlashAttribute("done", messages.getMessage("meetings.agenda.added", null, locale));
                return back(id);
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, ItemForm.FIELDS);
            }
        }
        fill(model, readMeeting.read(actor, id), locale);
        return new ModelAndView("meetings/agenda", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/meetings/{id}/agenda/{item}/move")
    ModelAndView move(@PathVariable MeetingId id, @PathVariable UUID item, @RequestParam int by, Actor actor) {
        moveAgendaItem.move(actor, id, item, by);
        return back(id);
    }

    @PostMapping("/meetings/{id}/agenda/{item}/remove")
    ModelAndView remove(
            @PathVariable MeetingId id, @PathVariable UUID item, Actor actor, RedirectAttributes flash, Locale locale) {
        removeAgendaItem.remove(actor, id, item);
        flash.addFlashAttribute("done", messages.getMessage("meetings.agenda.removed", null, locale));
        return back(id);
    }

    private static ModelAndView back(MeetingId id) {
        return new ModelAndView("redirect:/meetings/" + id + "/agenda");
    }

    private void fill(Model model, ReadMeeting.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("people", choices.people(view.roll(), locale));
        model.addAttribute("trail", trail.to(view.meeting(), "meetings.agenda.title", locale));
    }
}
