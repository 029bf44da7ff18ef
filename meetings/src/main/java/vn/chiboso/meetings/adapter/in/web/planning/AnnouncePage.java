package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AnnounceMeeting;
import vn.chiboso.meetings.application.port.in.PreviewAnnouncement;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

@Controller
class AnnouncePage {
    private final PreviewAnnouncement previewAnnouncement;
    private final AnnounceMeeting announceMeeting;
    private final Trail trail;
    private final MessageSource messages;

    AnnouncePage(
            PreviewAnnouncement previewAnnouncement,
            AnnounceMeeting announceMeeting,
            Trail trail,
            MessageSource messages) {
        this.previewAnnouncement = previewAnnouncement;
        this.announceMeeting = announceMeeting;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/announce")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        fill(model, previewAnnouncement.preview(actor, id), locale);
        return "meetings/announce";
    }

    @PostMapping("/meetings/{id}/announce")
    ModelAndView announce(
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable Long version,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var round = announceMeeting.announce(new AnnounceMeeting.Command(actor, id, version));
            flash.addFlashAttribute(
                    "done", messages.getMessage("meetings.announce.done", new Object[] {round}, locale));
            return new ModelAndView("redirect:/meetings/" + id);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            model.addAttribute(
                    "refusal",
                    messages.getMessage(refusal.code(), refusal.args().toArray(), locale));
            fill(model, previewAnnouncement.preview(actor, id), locale);
            return new ModelAndView("meetings/announce", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void fill(Model model, PreviewAnnouncement.Preview preview, Locale locale) {
        model.addAttribute("preview", preview);
        model.addAttribute("warnings", WarningText.of(preview.warnings(), messages, locale));
        model.addAttribute("expected", of(preview, SeatRole.EXPECTED));
        model.addAttribute("invited", of(preview, SeatRole.INVITED));
        model.addAttribute("informed", of(preview, SeatRole.INFORMED));
        model.addAttribute("trail", trail.to(preview.meeting(), "meetings.announce.title", locale));
    }

    private static List<Seat> of(PreviewAnnouncement.Preview preview, SeatRole role) {
        return preview.people().stream().filter(s -> s.role() == role).toList();
    }
}
