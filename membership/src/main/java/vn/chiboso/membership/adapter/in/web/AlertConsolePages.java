package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.AddAlertRule;
import vn.chiboso.membership.application.port.in.SeeAlertArea;
import vn.chiboso.membership.application.port.in.SeeAlertRules;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.AlertRefusal;
import vn.chiboso.membership.domain.alert.AlertRuleBook;

/** For officers: how many alerts the branches below have, and by which numbers. */
@Controller
@RequestMapping("/console/alerts")
class AlertConsolePages {
    private final SeeAlertArea seeArea;
    private final SeeAlertRules seeRules;
    private final AddAlertRule addRule;
    private final AlertWords words;
    private final Shown shown;

    AlertConsolePages(
            SeeAlertArea seeArea, SeeAlertRules seeRules, AddAlertRule addRule, AlertWords words, Shown shown) {
        this.seeArea = seeArea;
        this.seeRules = seeRules;
        this.addRule = addRule;
        this.words = words;
        this.shown = shown;
    }

    @GetMapping
    String area(
            Actor actor,
            @RequestParam(required = false) @Nullable AlertKind kind,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("view", seeArea.see(actor, new SeeAlertArea.Query(kind, after)));
        model.addAttribute(
                "kinds",
                Arrays.stream(AlertKind.values()).filter(AlertKind::isOfBranch).toList());
        model.addAttribute("words", words);
        return "membership/alert-area";
    }

    @GetMapping("/rules")
    String rules(Actor actor, Model model) {
        model.addAttribute("form", new AlertForms.NewRule());
        return show(seeRules.see(actor), model);
    }

    @PostMapping("/rules")
    String add(
            Actor actor,
            @ModelAttribute("form") AlertForms.NewRule form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var code = form.getCode();
        if (code == null && !binding.hasErrors()) {
            binding.rejectValue("code", "membership.required", "membership.required");
        } else if (code != null && !binding.hasErrors()) {
            try {
                addRule.add(
                        actor, new AddAlertRule.Command(code, form.getAmount(), form.getFrom(), form.getLegalBasis()));
                flash.addFlashAttribute("done", shown.text("membership.alert.rule.added", words.code(code)));
                return "redirect:/console/alerts/rules";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        var view = seeRules.see(actor);
        if (!view.mayAdd()) {
            throw AlertRefusal.forbidden();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(view, model);
    }

    private String show(SeeAlertRules.View view, Model model) {
        var codes = new LinkedHashMap<String, String>();
        codes.put("", shown.text("membership.not-said"));
        AlertRuleBook.adjustables().forEach(code -> codes.put(code.name(), words.code(code)));
        model.addAttribute("view", view);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        model.addAttribute("codes", codes);
        return "membership/alert-rules";
    }
}
