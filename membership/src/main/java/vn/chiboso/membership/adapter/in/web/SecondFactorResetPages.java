package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.application.port.in.ResetSecondFactor;

/** "Take the second factor off" beside an account, for who lost telephone and codes. */
@Controller
@LocalSignIn
class SecondFactorResetPages {
    private final ResetSecondFactor resetSecondFactor;
    private final Shown shown;

    SecondFactorResetPages(ResetSecondFactor resetSecondFactor, Shown shown) {
        this.resetSecondFactor = resetSecondFactor;
        this.shown = shown;
    }

    @FreshProof
    @PostMapping("/console/accounts/{account}/second-factor-reset")
    String resetFactor(Actor actor, @PathVariable UUID account, RedirectAttributes flash) {
        var done = resetSecondFactor.reset(actor, new AccountId(account));
        flash.addFlashAttribute(
                "done", shown.text(done ? "membership.factor.reset-done" : "membership.rights.proposed"));
        return done ? "redirect:/console/accounts" : "redirect:/console/rights";
    }
}
