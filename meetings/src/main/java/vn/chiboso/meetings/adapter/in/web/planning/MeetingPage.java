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
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.OpenPaper;
import vn.chiboso.meetings.application.port.in.PrepareInCommittee;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.in.ReplyToMeeting;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** The page of one meeting: what it is, what I owe to it, its agenda and papers. */
@Controller
class MeetingPage {
    private final ReadMeeting readMeeting;
    private final ReplyToMeeting replyToMeeting;
    private final OpenPaper openPaper;
    private final PrepareInCommittee prepareInCommittee;
    private final Choices choices;
    private final Trail trail;
    private final MessageSource messages;

    MeetingPage(
            ReadMeeting readMeeting,
            ReplyToMeeting replyToMeeting,
            OpenPaper openPaper,
            PrepareInCommittee prepareInCommittee,
            Choices choices,
            Trail trail,
            MessageSource messages) {
        this.readMeeting = readMeeting;
        this.replyToMeeting = replyToMeeting;
        this.openPaper = openPaper;
        this.prepareInCommittee = prepareInCommittee;
        this.choices = choices;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var view = readMeeting.read(actor, id);
        model.addAttribute("reply", ReplyForm.of(view.myReply()));
        fill(model, view, locale);
        return "meetings/meeting";
    }

    @PostMapping("/meetings/{id}/reply")
    ModelAndView reply(
            @PathVariable MeetingId id,
            @ModelAttribute("reply") ReplyForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (!binding.hasErrors()) {
            try {
                replyToMeeting.reply(new ReplyToMeeting.Command(actor, id, null, form.chosen(), form.getReason()));
                flash.addFlashAttribute("done", messages.getMessage("meetings.reply.done", null, locale));
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, Set.of("choice", "reason"));
            }
        }
        fill(model, readMeeting.read(actor, id), locale);
        return new ModelAndView("meetings/meeting", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whoever follows the link has opened the paper. */
    @GetMapping("/meetings/{id}/papers/{file}")
    String open(@PathVariable MeetingId id, @PathVariable FileId file, Actor actor) {
        openPaper.open(actor, id, file);
        return "redirect:/documents/files/" + file;
    }

    @PostMapping("/meetings/{id}/committee")
    String prepare(@PathVariable MeetingId id, Actor actor, RedirectAttributes flash, Locale locale) {
        var committee = prepareInCommittee.prepare(actor, id);
        flash.addFlashAttribute("done", messages.getMessage("meetings.committee.done", null, locale));
        return "redirect:/meetings/" + committee;
    }

    private void fill(Model model, ReadMeeting.View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("m", view.meeting());
        model.addAttribute("warnings", WarningText.of(view.warnings(), messages, locale));
        model.addAttribute("choices", choices.replies(view.meeting().plan().form(), locale));
        model.addAttribute("trail", trail.to(view.meeting(), locale));
    }
}
