package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.chiboso.membership.application.port.in.AddFieldNumber;
import vn.chiboso.membership.application.port.in.SeeAlertRules;
import vn.chiboso.membership.application.port.in.WeighAlertRule;
import vn.chiboso.membership.application.port.in.WeighFieldNumber;
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
    private final WeighFieldNumber weighElsewhere;
    private final AddFieldNumber addElsewhere;
    private final RuleBookPager pager;
    private final Shown shown;

    RuleBookPages(
            SeeAlertRules see,
            WeighAlertRule weigh,
            AddAlertRule add,
            WeighFieldNumber weighElsewhere,
            AddFieldNumber addElsewhere,
            RuleBookPager pager,
            Shown shown) {
        this.see = see;
        this.weigh = weigh;
        this.add = add;
        this.weighElsewhere = weighElsewhere;
        this.addElsewhere = addElsewhere;
        this.pager = pager;
        this.shown = shown;
    }

    @GetMapping
    String rules(Actor actor, @RequestParam(defaultValue = "") String code, Model model) {
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
        if (form.getCode().isBlank() && !binding.hasErrors()) {
            binding.rejectValue("code", "membership.required", "membership.required");
        } else if (!binding.hasErrors()) {
            try {
                var again = own(form.getCode()) == null ? elsewhere(actor, form) : here(actor, form);
                if (again.isPresent()) {
                    model.addAttribute("again", again.get());
                    return "membership/alert-rule-again";
                }
                var label = label(see.see(actor), form.getCode());
                flash.addFlashAttribute("done", shown.text("membership.alert.rule.added", label));
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

    /** Adds a number of membership's own, or shows it once more. */
    private Optional<RuleBookPage.Again> here(Actor actor, AlertForms.NewRule form) {
        var command = new AddAlertRule.Command(
                Objects.requireNonNull(own(form.getCode())),
                form.getAmount(),
                form.getFrom(),
                form.getLegalBasis(),
                form.isToVerify(),
                form.isConfirmed());
        var weighed = weigh.weigh(actor, command);
        if (weighed.late() && !form.isConfirmed()) {
            return Optional.of(pager.again(weighed));
        }
        add.add(actor, command);
        return Optional.empty();
    }

    /** The same of a number that another module keeps. */
    private Optional<RuleBookPage.Again> elsewhere(Actor actor, AlertForms.NewRule form) {
        var command = new AddFieldNumber.Command(
                form.getCode(),
                form.getAmount(),
                form.getFrom(),
                form.getLegalBasis(),
                form.isToVerify(),
                form.isConfirmed());
        var weighed = weighElsewhere.weigh(actor, command);
        if (weighed.late() && !form.isConfirmed()) {
            return Optional.of(pager.again(weighed));
        }
        addElsewhere.add(actor, command);
        return Optional.empty();
    }

    private String label(SeeAlertRules.View view, String code) {
        return lines(pager.page(view))
                .filter(line -> code.equals(line.code()))
                .map(RuleBookPage.Line::label)
                .findFirst()
                .orElse(code);
    }

    private String show(SeeAlertRules.View view, Model model) {
        var page = pager.page(view);
        var codes = new LinkedHashMap<String, String>();
        codes.put("", shown.text("membership.not-said"));
        lines(page).forEach(line -> {
            if (line.code() != null) {
                codes.put(line.code(), line.asked());
            }
        });
        model.addAttribute("page", page);
        model.addAttribute("codes", codes);
        return "membership/alert-rules";
    }

    private static Stream<RuleBookPage.Line> lines(RuleBookPage page) {
        return page.sections().stream().flatMap(section -> section.lines().stream());
    }

    /** Membership's own number of that code, or null. */
    private static Rule.@Nullable Code own(String code) {
        return Arrays.stream(Rule.Code.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
