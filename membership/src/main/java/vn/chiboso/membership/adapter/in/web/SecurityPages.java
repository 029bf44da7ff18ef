package vn.chiboso.membership.adapter.in.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmSeen;
import vn.chiboso.membership.application.port.in.SeeOwnSecurity;

/** How one's own account is proved, and what others did to it. */
@Controller
@RequestMapping("/account/security")
class SecurityPages {
    private final SeeOwnSecurity seeOwnSecurity;
    private final ConfirmSeen confirmSeen;

    SecurityPages(SeeOwnSecurity seeOwnSecurity, ConfirmSeen confirmSeen) {
        this.seeOwnSecurity = seeOwnSecurity;
        this.confirmSeen = confirmSeen;
    }

    @GetMapping
    String see(Actor actor, Model model) {
        model.addAttribute("security", seeOwnSecurity.see(actor));
        return "membership/security";
    }

    @PostMapping("/seen")
    String seen(Actor actor) {
        confirmSeen.confirm(actor);
        return "redirect:/account/security";
    }
}
