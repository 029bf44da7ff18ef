package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.ChangePassword;

/** Where everybody changes their own password, and must after a one-time secret. */
@Controller
@LocalSignIn
@RequestMapping("/account/password")
class PasswordPage {
    private final ChangePassword changePassword;
    private final Shown shown;

    PasswordPage(ChangePassword changePassword, Shown shown) {
        this.changePassword = changePassword;
        this.shown = shown;
    }

    @GetMapping
    String form(@ModelAttribute("form") PasswordForm form) {
        return "membership/password";
    }

    @PostMapping
    String change(
            Actor actor,
            @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!form.getPassword().equals(form.getAgain())) {
            binding.rejectValue("again", "membership.password.differs", "membership.password.differs");
        } else {
            try {
                changePassword.change(actor, new ChangePassword.Command(form.getCurrent(), form.getPassword()));
                flash.addFlashAttribute("done", shown.text("membership.password.done"));
                return "redirect:/";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "membership/password";
    }
}
