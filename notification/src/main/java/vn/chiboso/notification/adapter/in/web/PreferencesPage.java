package vn.chiboso.notification.adapter.in.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.application.port.in.PreferMail;
import vn.chiboso.notification.application.port.in.ReadMailPreference;

/** Whether letters come beside the notices in the product. */
@Controller
class PreferencesPage {
    private final ReadMailPreference readMailPreference;
    private final PreferMail preferMail;
    private final MessageSource messages;

    PreferencesPage(ReadMailPreference readMailPreference, PreferMail preferMail, MessageSource messages) {
        this.readMailPreference = readMailPreference;
        this.preferMail = preferMail;
        this.messages = messages;
    }

    @GetMapping("/notices/preferences")
    String show(Actor actor, Model model) {
        var preference = readMailPreference.of(actor);
        model.addAttribute("preference", preference);
        model.addAttribute("form", PreferencesForm.of(preference.mail()));
        return "notification/preferences";
    }

    @PostMapping("/notices/preferences")
    String save(Actor actor, Locale locale, @ModelAttribute("form") PreferencesForm form, RedirectAttributes redirect) {
        preferMail.prefer(actor, form.isMail());
        redirect.addFlashAttribute("done", messages.getMessage("notification.done.preferred", null, locale));
        return "redirect:/notices/preferences";
    }
}
