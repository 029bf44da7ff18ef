package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SetUpHouse;

/** The first administrator; gone as soon as there is an account. */
@Controller
@RequestMapping("/setup")
class SetUpPage {
    private final SetUpHouse setUpHouse;
    private final SignIns signIns;
    private final Options options;
    private final Shown shown;

    SetUpPage(SetUpHouse setUpHouse, SignIns signIns, Options options, Shown shown) {
        this.setUpHouse = setUpHouse;
        this.signIns = signIns;
        this.options = options;
        this.shown = shown;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds() {
        return options.of(List.of(UnitKind.PROVINCE, UnitKind.COMMUNE, UnitKind.BASE, UnitKind.CENTRAL));
    }

    @GetMapping
    String form(@ModelAttribute("form") SetUpForm form) {
        return signIns.any() ? "redirect:/" : "membership/setup";
    }

    @PostMapping
    String setUp(
            @ModelAttribute("form") SetUpForm form,
            BindingResult binding,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                setUpHouse.setUp(form.command());
                flash.addFlashAttribute("done", shown.text("membership.setup.done"));
                return "redirect:/login";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        form.setPassword("");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "membership/setup";
    }
}
