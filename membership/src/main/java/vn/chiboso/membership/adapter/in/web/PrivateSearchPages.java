package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.FindByPrivateValue;
import vn.chiboso.membership.application.port.in.ListOpenings;
import vn.chiboso.membership.domain.protection.OpeningId;

/** Finding somebody by citizen id or telephone, and who opened what. A number is posted, so that no address and no log carries it. */
@Controller
@RequestMapping
class PrivateSearchPages {
    private final FindByPrivateValue find;
    private final ListOpenings openings;
    private final Shown shown;

    PrivateSearchPages(FindByPrivateValue find, ListOpenings openings, Shown shown) {
        this.find = find;
        this.openings = openings;
        this.shown = shown;
    }

    @FreshProof
    @GetMapping("/branch/find")
    String form(Model model) {
        model.addAttribute("text", "");
        return "membership/find-private";
    }

    @FreshProof
    @PostMapping("/branch/find")
    String find(Actor actor, @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response) {
        model.addAttribute("text", text);
        try {
            model.addAttribute("hits", find.find(actor, new FindByPrivateValue.Command(text)));
        } catch (Refusal refusal) {
            if (!"text".equals(refusal.field())) {
                throw refusal;
            }
            model.addAttribute("error", shown.text(refusal.code(), shown.args(refusal.args())));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "membership/find-private";
    }

    @GetMapping("/console/openings")
    String openings(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unusual,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var last = before == null ? null : new OpeningId(before);
        model.addAttribute("view", openings.list(actor, new ListOpenings.Query(unusual, last)));
        model.addAttribute("unusual", unusual);
        model.addAttribute("shown", shown);
        return "membership/openings";
    }
}
