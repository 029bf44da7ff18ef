package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.AcceptInvitation;
import vn.chiboso.membership.application.port.in.ReadInvitation;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/**
 * Where somebody who was invited gives the code and makes the account. Looking at the page asks nothing of the code, so that a
 * program which opens the links in letters uses none up.
 */
@Controller
@LocalSignIn
@RequestMapping("/invitation")
class InvitationPage {
    private final ReadInvitation readInvitation;
    private final AcceptInvitation acceptInvitation;
    private final Shown shown;

    InvitationPage(ReadInvitation readInvitation, AcceptInvitation acceptInvitation, Shown shown) {
        this.readInvitation = readInvitation;
        this.acceptInvitation = acceptInvitation;
        this.shown = shown;
    }

    @GetMapping
    String ask(@ModelAttribute("form") InvitationForm form) {
        return "membership/invitation";
    }

    @PostMapping
    String read(
            @ModelAttribute("form") InvitationForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var code = new OneTimeCode(form.getCode());
            var greeting = readInvitation.read(new ReadInvitation.Query(code, request.getRemoteAddr()));
            var account = new OwnAccountForm();
            account.setCode(code.typed());
            account.setUserName(greeting.userName());
            model.addAttribute("form", account);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding(account));
            model.addAttribute("greeting", greeting);
            return "membership/invitation-account";
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "membership/invitation";
        }
    }

    @GetMapping("/account")
    String again() {
        return "redirect:/invitation";
    }

    @PostMapping("/account")
    String accept(
            @ModelAttribute("form") OwnAccountForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var code = new OneTimeCode(form.getCode());
        if (!form.getPassword().equals(form.getAgain())) {
            binding.rejectValue("again", "membership.password.differs", "membership.password.differs");
        } else {
            try {
                var userName = acceptInvitation.accept(new AcceptInvitation.Command(
                        code, form.getUserName(), form.getPassword(), request.getRemoteAddr()));
                flash.addFlashAttribute("done", shown.text("membership.invitation.done", userName));
                return "redirect:/login";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        form.setPassword("");
        form.setAgain("");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "membership/invitation-account";
    }

    private static BindingResult binding(OwnAccountForm form) {
        return new org.springframework.validation.BeanPropertyBindingResult(form, "form");
    }
}
