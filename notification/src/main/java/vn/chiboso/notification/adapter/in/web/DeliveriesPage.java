package vn.chiboso.notification.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.application.port.in.RecordCall;
import vn.chiboso.notification.application.port.in.ResendLetter;
import vn.chiboso.notification.application.port.in.TrackDeliveries;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.SubjectKey;

/** Who was reached about a subject, and whom to phone. */
@Controller
class DeliveriesPage {
    private final TrackDeliveries trackDeliveries;
    private final RecordCall recordCall;
    private final ResendLetter resendLetter;
    private final MessageSource messages;

    DeliveriesPage(
            TrackDeliveries trackDeliveries, RecordCall recordCall, ResendLetter resendLetter, MessageSource messages) {
        this.trackDeliveries = trackDeliveries;
        this.recordCall = recordCall;
        this.resendLetter = resendLetter;
        this.messages = messages;
    }

    @FreshProof
    @GetMapping("/notices/about/{subject}")
    String about(Actor actor, Locale locale, @PathVariable String subject, Model model) {
        fill(actor, locale, subject, model);
        return "notification/deliveries";
    }

    /** For the paper on the table beside the phone. */
    @FreshProof
    @GetMapping("/notices/about/{subject}/calls")
    String calls(Actor actor, Locale locale, @PathVariable String subject, Model model) {
        fill(actor, locale, subject, model);
        return "notification/calls";
    }

    @PostMapping("/notices/deliveries/{id}/call")
    String call(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @ModelAttribute("form") CallForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = form.getAnswer();
        if (answer == null || binding.hasErrors()) {
            return again(actor, locale, id, form, "notification.refusal.answer-missing", model, response);
        }
        try {
            var subject = recordCall.record(
                    new RecordCall.Command(actor, new DeliveryId(id), form.getVersion(), answer, form.getNote()));
            return back(subject, "notification.done.called", locale, redirect);
        } catch (NotificationRefusal.NoteTooLong tooLong) {
            return again(
                    actor,
                    locale,
                    id,
                    form,
                    tooLong.code(),
                    model,
                    response,
                    tooLong.args().toArray());
        }
    }

    @PostMapping("/notices/deliveries/{id}/resending")
    String resend(Actor actor, Locale locale, @PathVariable UUID id, RedirectAttributes redirect) {
        return back(resendLetter.resend(actor, new DeliveryId(id)), "notification.done.resent", locale, redirect);
    }

    private void fill(Actor actor, Locale locale, String subject, Model model) {
        var query = new TrackDeliveries.Query(actor, key(subject), null, locale.getLanguage());
        model.addAttribute("view", trackDeliveries.about(query));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("phone", Channel.PHONE);
        model.addAttribute("answers", CallAnswer.values());
    }

    private String back(SubjectKey subject, String done, Locale locale, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", messages.getMessage(done, null, locale));
        return "redirect:/notices/about/" + subject;
    }

    /** The page with what was typed, and the problem on top. */
    private String again(
            Actor actor,
            Locale locale,
            UUID delivery,
            CallForm form,
            String code,
            Model model,
            HttpServletResponse response,
            Object... args) {
        fill(actor, locale, form.getSubject(), model);
        model.addAttribute("typedFor", new DeliveryId(delivery));
        model.addAttribute("problem", messages.getMessage(code, args, locale));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "notification/deliveries";
    }

    private static SubjectKey key(String subject) {
        return SubjectKey.parse(subject).orElseThrow(NotificationRefusal.NotThere::new);
    }
}
