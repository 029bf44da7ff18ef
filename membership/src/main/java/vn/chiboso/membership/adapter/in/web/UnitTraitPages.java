package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CorrectUnitTrait;
import vn.chiboso.membership.application.port.in.SeeUnitTraits;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** Corrects what a unit was said to be for a while. */
@Controller
@RequestMapping("/console/units/{unit}/traits/{trait}/correct")
class UnitTraitPages {
    private static final String PAGE = "membership/unit-trait";

    private final SeeUnitTraits seeUnitTraits;
    private final CorrectUnitTrait correctUnitTrait;
    private final TraitWords words;
    private final Shown shown;

    UnitTraitPages(SeeUnitTraits seeUnitTraits, CorrectUnitTrait correctUnitTrait, TraitWords words, Shown shown) {
        this.seeUnitTraits = seeUnitTraits;
        this.correctUnitTrait = correctUnitTrait;
        this.words = words;
        this.shown = shown;
    }

    @GetMapping
    String form(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable UnitTrait trait,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model) {
        var view = show(actor, unit, trait, model);
        var span = view.timelines().stream()
                .filter(line -> line.trait() == trait)
                .flatMap(line -> line.spans().stream())
                .filter(each -> each.from().equals(from))
                .findFirst()
                .orElseThrow(UnitRefusal::notFound);
        var form = new UnitTraitForm();
        form.setFrom(from);
        form.setBegins(from);
        form.setValue(span.value() == null ? "" : span.value());
        form.setVersion(view.unit().version());
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping
    String correct(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable UnitTrait trait,
            @ModelAttribute("form") UnitTraitForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var from = form.getFrom();
        if (from == null && !binding.hasErrors()) {
            binding.rejectValue("from", "membership.required", "membership.required");
        }
        if (from != null && !binding.hasErrors()) {
            try {
                correctUnitTrait.correct(
                        actor,
                        new CorrectUnitTrait.Command(
                                new UnitId(unit),
                                trait,
                                from,
                                form.getValue(),
                                form.getBegins(),
                                form.getReason(),
                                form.getVersion()));
                flash.addFlashAttribute("done", shown.text("membership.unit-trait.corrected"));
                return "redirect:/console/units/" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, unit, trait, model);
        return PAGE;
    }

    private SeeUnitTraits.View show(Actor actor, UUID unit, UnitTrait trait, Model model) {
        var view = seeUnitTraits.see(actor, new UnitId(unit));
        if (!view.tends()) {
            throw UnitRefusal.forbidden();
        }
        model.addAttribute("unit", view.unit());
        model.addAttribute("trait", trait);
        model.addAttribute("label", shown.word(trait));
        model.addAttribute("choices", words.choices(trait));
        model.addAttribute(
                "crumbs",
                List.of(Map.entry(
                        "/console/units/" + unit, view.unit().form().name().value())));
        return view;
    }
}
