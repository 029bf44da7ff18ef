package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.in.ReadReplies;
import vn.chiboso.meetings.application.port.in.ReplyToMeeting;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Who answered what; the secretary enters what people said by telephone. */
@Controller
class RepliesPage {
    private final ReadReplies readReplies;
    private final ReadMeeting readMeeting;
    private final ReplyToMeeting replyToMeeting;
    private final Choices choices;
    private final Trail trail;
    private final MessageSource messages;

    RepliesPage(
            ReadReplies readReplies,
            ReadMeeting readMeeting,
            ReplyToMeeting replyToMeeting,
            Choices choices,
            Trail trail,
            MessageSource messages) {
        this.readReplies = readReplies;
        this.readMeeting = readMeeting;
        this.replyToMeeting = replyToMeeting;
        this.choices = choices;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/replies")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var replies = readReplies.of(actor, id);
        model.addAttribute("view", readMeeting.read(actor, id));
        model.addAttribute("replies", replies);
        model.addAttribute("inPerson", replies.count(ReplyChoice.IN_PERSON));
        model.addAttribute("online", replies.count(ReplyChoice.ONLINE));
        model.addAttribute("absent", replies.count(ReplyChoice.ABSENT));
        model.addAttribute("choices", choices.replies(replies.meeting().plan().form(), locale));
        model.addAttribute("trail", trail.to(replies.meeting(), "meetings.replies.title", locale));
        return "meetings/replies";
    }

    @PostMapping("/meetings/{id}/replies/{member}")
    String enter(
            @PathVariable MeetingId id,
            @PathVariable MemberId member,
            @RequestParam ReplyChoice choice,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash,
            Locale locale) {
        replyToMeeting.reply(new ReplyToMeeting.Command(actor, id, member, choice, reason));
        flash.addFlashAttribute("done", messages.getMessage("meetings.replies.entered", null, locale));
        return "redirect:/meetings/" + id + "/replies";
    }
}
