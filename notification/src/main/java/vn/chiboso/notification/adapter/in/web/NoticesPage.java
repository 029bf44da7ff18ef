package vn.chiboso.notification.adapter.in.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.in.OpenAllNotices;
import vn.chiboso.notification.application.port.in.OpenNotice;
import vn.chiboso.notification.application.port.in.ReadNotices;

/** One's own notices. */
@Controller
class NoticesPage {
    // not every path below /notices is an id
    private static final String ID = "{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final ReadNotices readNotices;
    private final OpenNotice openNotice;
    private final OpenAllNotices openAllNotices;
    private final MessageSource messages;

    NoticesPage(ReadNotices readNotices, OpenNotice openNotice, OpenAllNotices openAllNotices, MessageSource messages) {
        this.readNotices = readNotices;
        this.openNotice = openNotice;
        this.openAllNotices = openAllNotices;
        this.messages = messages;
    }

    @GetMapping("/notices")
    String list(Actor actor, Locale locale, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var from = after == null ? null : new NoticeId(after);
        model.addAttribute("page", readNotices.read(new ReadNotices.Query(actor, locale.getLanguage(), from)));
        model.addAttribute("first", after == null);
        return "notification/notices";
    }

    /** A link, not a button: it stands in letters, too. Opening twice changes nothing. */
    @GetMapping("/notices/" + ID)
    String open(Actor actor, @PathVariable UUID id) {
        return "redirect:" + openNotice.open(actor, new NoticeId(id));
    }

    @PostMapping("/notices/opening")
    String openAll(Actor actor, Locale locale, RedirectAttributes redirect) {
        var args = new Object[] {openAllNotices.openAll(actor)};
        redirect.addFlashAttribute("done", messages.getMessage("notification.done.all-opened", args, locale));
        return "redirect:/notices";
    }
}
