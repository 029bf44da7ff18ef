package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SetTerm;

/** A unit's term of office. */
@Controller
@RequestMapping("/console/units")
class UnitTermPages {
    private final UnitDesk desk;
    private final SetTerm setTerm;
    private final Shown shown;

    UnitTermPages(UnitDesk desk, SetTerm setTerm, Shown shown) {
        this.desk = desk;
        this.setTerm = setTerm;
        this.shown = shown;
    }

    @GetMapping("/{unit}/term")
    String term(Actor actor, @PathVariable UUID unit, Model model) {
        var view = desk.tended(actor, unit, model);
        var form = new UnitForms.Term();
        form.setFrom(view.term().from());
        form.setTo(view.term().to());
        form.setReplaces(view.term().to());
        model.addAttribute("form", form);
        return "membership/unit-term";
    }

    @PostMapping("/{unit}/term")
    String setTerm(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") UnitForms.Term form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var from = form.getFrom();
        var to = form.getTo();
        if (from != null && to != null && !binding.hasErrors()) {
            try {
                setTerm.set(actor, new SetTerm.Command(new UnitId(unit), from, to, form.getReplaces()));
                flash.addFlashAttribute("done", shown.text("membership.saved"));
                return "redirect:/console/units/" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
                // having been told, saving once more means it
                refusal.args().stream()
                        .filter(LocalDate.class::isInstance)
                        .forEach(day -> form.setReplaces((LocalDate) day));
            }
        } else if (!binding.hasErrors()) {
            binding.rejectValue(from == null ? "from" : "to", "membership.required", "membership.required");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        desk.tended(actor, unit, model);
        return "membership/unit-term";
    }
}
