package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.AddAlertRule;
import vn.chiboso.membership.application.port.in.SeeAlertRules;
import vn.chiboso.membership.application.port.in.WeighAlertRule;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/** The numbers of the field by theme, each with its time and basis. One that begins on a day gone by is shown again first. */
@Controller
@RequestMapping("/console/alerts/rules")
class RuleBookPages {
    private static final String HERE = "redirect:/console/alerts/rules";

    private final SeeAlertRules see;
    private final WeighAlertRule weigh;
    private final AddAlertRule add;
    private final RuleWords words;
    private final Shown shown;

    RuleBookPages(SeeAlertRules see, WeighAlertRule weigh, AddAlertRule add, RuleWords words, Shown shown) {
        this.see = see;
        this.weigh = weigh;
        this.add = add;
        this.words = words;
        this.shown = shown;
    }

    @GetMapping
    String rules(Actor actor, @RequestParam(required = false) Rule.@Nullable Code code, Model model) {
        var form = new AlertForms.NewRule();
        form.setCode(code);
        model.addAttribute("form", form);
        return show(see.see(actor), model);
    }

    @FreshProof
    @PostMapping
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
                var command = command(code, form);
                var weighed = weigh.weigh(actor, command);
                if (weighed.late() && !form.isConfirmed()) {
                    return again(weighed, model);
                }
                add.add(actor, command);
                flash.addFlashAttribute("done", shown.text("membership.alert.rule.added", words.code(code)));
                return HERE;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        var view = see.see(actor);
        if (!view.mayAdd()) {
            throw AlertRefusal.forbidden();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(view, model);
    }

    private static AddAlertRule.Command command(Rule.Code code, AlertForms.NewRule form) {
        return new AddAlertRule.Command(
                code, form.getAmount(), form.getFrom(), form.getLegalBasis(), form.isToVerify(), form.isConfirmed());
    }

    private String again(WeighAlertRule.View weighed, Model model) {
        model.addAttribute("weighed", weighed);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        return "membership/alert-rule-again";
    }

    private String show(SeeAlertRules.View view, Model model) {
        var codes = new LinkedHashMap<String, String>();
        codes.put("", shown.text("membership.not-said"));
        view.themes().stream()
                .flatMap(theme -> theme.numbers().stream())
                .forEach(number -> codes.put(number.code().name(), words.asked(number.code())));
        model.addAttribute("view", view);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        model.addAttribute("codes", codes);
        return "membership/alert-rules";
    }
}
