package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.BeginSecondFactor;
import vn.chiboso.membership.application.port.in.ConfirmSecondFactor;
import vn.chiboso.membership.application.port.in.RemoveSecondFactor;
import vn.chiboso.membership.application.port.in.RenewRecoveryCodes;
import vn.chiboso.membership.application.port.in.SeeOwnSecurity;

/** One's own second factor, and the codes to come in without it. */
@Controller
@LocalSignIn
@RequestMapping("/account/second-factor")
class SecondFactorPages {
    private final SeeOwnSecurity seeOwnSecurity;
    private final BeginSecondFactor beginSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final RenewRecoveryCodes renewRecoveryCodes;
    private final RemoveSecondFactor removeSecondFactor;
    private final Shown shown;

    SecondFactorPages(
            SeeOwnSecurity seeOwnSecurity,
            BeginSecondFactor beginSecondFactor,
            ConfirmSecondFactor confirmSecondFactor,
            RenewRecoveryCodes renewRecoveryCodes,
            RemoveSecondFactor removeSecondFactor,
            Shown shown) {
        this.seeOwnSecurity = seeOwnSecurity;
        this.beginSecondFactor = beginSecondFactor;
        this.confirmSecondFactor = confirmSecondFactor;
        this.renewRecoveryCodes = renewRecoveryCodes;
        this.removeSecondFactor = removeSecondFactor;
        this.shown = shown;
    }

    @FreshProof
    @GetMapping
    String begin(Actor actor, @ModelAttribute("form") CodeForm form, Model model) {
        var security = seeOwnSecurity.see(actor);
        if (security.on()) {
            return "redirect:/account/security";
        }
        model.addAttribute("required", security.required());
        model.addAttribute("enrolment", beginSecondFactor.begin(actor));
        return "membership/second-factor";
    }

    @FreshProof
    @PostMapping
    String confirm(
            Actor actor,
            @ModelAttribute("form") CodeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        try {
            var codes = confirmSecondFactor.confirm(actor, new ConfirmSecondFactor.Command(form.getCode()));
            return codes(codes, model);
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return begin(actor, form, model);
        }
    }

    @FreshProof
    @PostMapping("/recovery-codes")
    String renew(Actor actor, Model model) {
        return codes(renewRecoveryCodes.renew(actor), model);
    }

    @FreshProof
    @PostMapping("/removal")
    String remove(Actor actor, RedirectAttributes flash) {
        removeSecondFactor.remove(actor);
        flash.addFlashAttribute("done", shown.text("membership.factor.removed"));
        return "redirect:/account/security";
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "membership/recovery-codes";
    }
}
