package vn.chiboso.membership.adapter.in.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.CheckCard;
import vn.chiboso.membership.application.port.in.CloseCards;
import vn.chiboso.membership.application.port.in.OpenCard;
import vn.chiboso.membership.domain.card.CardKey;

/** The digital card and where it is checked. */
@Controller
@RequestMapping("/handbook")
class HandbookCardPages {
    private final OpenCard open;
    private final CloseCards close;
    private final CheckCard check;
    private final Shown shown;

    HandbookCardPages(OpenCard open, CloseCards close, CheckCard check, Shown shown) {
        this.open = open;
        this.close = close;
        this.check = check;
        this.shown = shown;
    }

    @GetMapping("/card")
    String card(Actor actor, Model model) {
        var card = open.open(actor);
        model.addAttribute("card", card);
        var key = card.key();
        if (key != null) {
            model.addAttribute("key", KeyForBrowser.of(key, card));
            model.addAttribute("until", shown.value(key.until()));
        }
        return "membership/card";
    }

    @PostMapping("/card/closing")
    String close(Actor actor, RedirectAttributes flash) {
        close.close(actor);
        flash.addFlashAttribute("done", shown.text("membership.card.closed"));
        return "redirect:/handbook";
    }

    @GetMapping("/check")
    String check(Actor actor, @RequestParam(required = false) @Nullable String code, Model model) {
        model.addAttribute("result", check.check(actor, code));
        return "membership/card-check";
    }

    /** Here and not among the assets, since a worker reaches no further than the folder it comes from. */
    @GetMapping("/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("workers/card.js"));
    }

    /** What the browser needs to make codes alone; times in seconds since 1970. */
    record KeyForBrowser(String id, String secret, long until, long now, String address) {
        static KeyForBrowser of(CardKey key, OpenCard.Card card) {
            var id = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(key.id().value().getMostSignificantBits())
                    .putLong(key.id().value().getLeastSignificantBits())
                    .array();
            return new KeyForBrowser(
                    Base64.getEncoder().encodeToString(id),
                    Base64.getEncoder().encodeToString(key.secret()),
                    key.until().getEpochSecond(),
                    card.now().getEpochSecond(),
                    card.address());
        }
    }
}
