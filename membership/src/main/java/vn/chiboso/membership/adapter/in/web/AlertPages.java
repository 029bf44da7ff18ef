package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.PutAlertAside;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKey;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/** What the rules ask a branch to look at, and putting one aside. A plain member is told what is about themselves. */
@Controller
@RequestMapping("/branch/alerts")
class AlertPages {
    private final SeeAlerts seeAlerts;
    private final PutAlertAside putAside;
    private final AlertWords words;
    private final Shown shown;
    private final Supplier<UUID> newId;

    AlertPages(SeeAlerts seeAlerts, PutAlertAside putAside, AlertWords words, Shown shown, Supplier<UUID> newId) {
        this.seeAlerts = seeAlerts;
        this.putAside = putAside;
        this.words = words;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        var view = seeAlerts.see(actor, unit == null ? null : new UnitId(unit));
        model.addAttribute("view", view);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        model.addAttribute("groups", AlertCard.grouped(view, words));
        model.addAttribute(
                "aside",
                view.aside().stream()
                        .map(each -> AlertCard.of(each.alert(), view, words, each.by()))
                        .toList());
        return "membership/alerts";
    }

    @GetMapping("/aside")
    String form(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") AlertForms.Aside form,
            BindingResult binding,
            Model model) {
        // an address that nobody links to names no alert that stands
        form.setId(newId.get());
        return show(actor, unit, form, model);
    }

    @PostMapping("/aside")
    String put(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") AlertForms.Aside form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                var id = form.getId() == null ? newId.get() : form.getId();
                putAside.putAside(
                        actor,
                        new PutAlertAside.Command(id, new UnitId(unit), form.key(), form.getUntil(), form.getReason()));
                flash.addFlashAttribute("done", shown.text("membership.alert.aside.done"));
                return "redirect:/branch/alerts?unit=" + unit;
            } catch (Refusal refusal) {
                if (refusal.kind() == Refusal.Kind.CONFLICT) {
                    throw refusal;
                }
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, unit, form, model);
    }

    private String show(Actor actor, UUID unit, AlertForms.Aside form, Model model) {
        var view = seeAlerts.see(actor, new UnitId(unit));
        if (!view.settles()) {
            throw AlertRefusal.forbidden();
        }
        model.addAttribute("view", view);
        model.addAttribute("card", AlertCard.of(find(view, form.key()), view, words, null));
        return "membership/alert-aside";
    }

    private static Alert find(SeeAlerts.View view, AlertKey key) {
        return java.util.stream.Stream.concat(
                        view.alerts().stream(), view.aside().stream().map(SeeAlerts.Aside::alert))
                .filter(alert -> alert.key().equals(key))
                .findFirst()
                .orElseThrow(AlertRefusal::gone);
    }
}
