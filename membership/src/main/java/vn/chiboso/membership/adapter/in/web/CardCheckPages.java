package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.RecordCardCheck;
import vn.chiboso.membership.application.port.in.SeeCardCheck;

/** The yearly check of party cards: the day, remarks, who had no card to show. */
@Controller
@RequestMapping("/branch/alerts/cards")
class CardCheckPages {
    private final SeeCardCheck seeCheck;
    private final RecordCardCheck recordCheck;
    private final Shown shown;

    CardCheckPages(SeeCardCheck seeCheck, RecordCardCheck recordCheck, Shown shown) {
        this.seeCheck = seeCheck;
        this.recordCheck = recordCheck;
        this.shown = shown;
    }

    @GetMapping
    String form(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        var view = seeCheck.see(actor, unit == null ? null : new UnitId(unit));
        var form = new AlertForms.Cards();
        var check = view.check();
        form.setOn(check == null ? view.today() : check.on());
        if (check != null) {
            form.setRemarks(check.remarks());
            form.setWithout(check.without().stream().map(MemberId::value).collect(Collectors.toSet()));
            form.setVersion(check.version());
        }
        model.addAttribute("form", form);
        return show(view, model);
    }

    @PostMapping
    String record(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") AlertForms.Cards form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                recordCheck.record(
                        actor,
                        new RecordCardCheck.Command(
                                new UnitId(unit),
                                form.getOn(),
                                form.getRemarks(),
                                form.getWithout().stream().map(MemberId::new).collect(Collectors.toSet()),
                                form.getVersion()));
                flash.addFlashAttribute("done", shown.text("membership.cards.done"));
                return "redirect:/branch/alerts?unit=" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(seeCheck.see(actor, new UnitId(unit)), model);
    }

    private String show(SeeCardCheck.View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("shown", shown);
        return "membership/cards";
    }
}
