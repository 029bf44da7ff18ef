package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.EnumSet;
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
import vn.chiboso.membership.application.port.in.AddDuesRule;
import vn.chiboso.membership.application.port.in.SeeDuesArea;
import vn.chiboso.membership.application.port.in.SeeDuesRules;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.DuesRule;

/** For officers: which branches have collected, and by which numbers. */
@Controller
@RequestMapping("/console/dues")
class DuesConsolePages {
    private final SeeDuesArea seeArea;
    private final SeeDuesRules seeRules;
    private final AddDuesRule addRule;
    private final DuesWords words;
    private final Shown shown;

    DuesConsolePages(SeeDuesArea seeArea, SeeDuesRules seeRules, AddDuesRule addRule, DuesWords words, Shown shown) {
        this.seeArea = seeArea;
        this.seeRules = seeRules;
        this.addRule = addRule;
        this.words = words;
        this.shown = shown;
    }

    @GetMapping
    String area(
            Actor actor,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String afterUnit,
            Model model) {
        var view = seeArea.see(actor, new SeeDuesArea.Query(month, after, afterUnit));
        model.addAttribute("view", view);
        model.addAttribute("words", words);
        model.addAttribute("before", view.month().minusMonths(1));
        model.addAttribute("next", view.month().plusMonths(1));
        return "membership/dues-area";
    }

    @GetMapping("/rates")
    String rules(Actor actor, Model model) {
        model.addAttribute("form", new DuesRuleForm());
        return show(actor, model);
    }

    @FreshProof
    @PostMapping("/rates")
    String add(
            Actor actor,
            @ModelAttribute("form") DuesRuleForm form,
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
                        actor,
                        new AddDuesRule.Command(
                                code, form.getMeasure(), form.getAmount(), form.getFrom(), form.getLegalBasis()));
                flash.addFlashAttribute("done", shown.text("membership.dues.rule.added", words.code(code)));
                return "redirect:/console/dues/rates";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        if (!seeRules.see(actor).mayAdd()) {
            throw DuesRefusal.forbidden();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, model);
    }

    private String show(Actor actor, Model model) {
        var codes = new LinkedHashMap<String, String>();
        codes.put("", shown.text("membership.not-said"));
        EnumSet.allOf(DuesRule.Code.class).forEach(code -> codes.put(code.name(), words.code(code)));
        var measures = new LinkedHashMap<String, String>();
        measures.put("", shown.text("membership.dues.measure.usual"));
        EnumSet.allOf(DuesRule.Measure.class).forEach(m -> measures.put(m.name(), shown.word(m)));
        model.addAttribute("view", seeRules.see(actor));
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        model.addAttribute("codes", codes);
        model.addAttribute("measures", measures);
        return "membership/dues-rules";
    }
}
