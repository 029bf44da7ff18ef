package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.RenameUnit;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SeeUnitOnDay;
import vn.chiboso.membership.application.port.in.SeeUnitTraits;
import vn.chiboso.membership.application.port.in.SetTerm;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** One unit of the tree in the console, today or on another day: create below, correct. */
@Controller
@RequestMapping("/console/units")
class UnitPages {
    private final SeeUnit seeUnit;
    private final SeeUnitOnDay seeUnitOnDay;
    private final SeeUnitTraits seeUnitTraits;
    private final CreateUnit createUnit;
    private final RenameUnit renameUnit;
    private final SetTerm setTerm;
    private final Options options;
    private final TraitWords traits;
    private final Shown shown;
    private final DayDesk days;
    private final Supplier<UUID> newId;

    UnitPages(
            SeeUnit seeUnit,
            SeeUnitOnDay seeUnitOnDay,
            SeeUnitTraits seeUnitTraits,
            CreateUnit createUnit,
            RenameUnit renameUnit,
            SetTerm setTerm,
            Options options,
            TraitWords traits,
            Shown shown,
            DayDesk days,
            Supplier<UUID> newId) {
        this.seeUnit = seeUnit;
        this.seeUnitOnDay = seeUnitOnDay;
        this.seeUnitTraits = seeUnitTraits;
        this.createUnit = createUnit;
        this.renameUnit = renameUnit;
        this.setTerm = setTerm;
        this.options = options;
        this.traits = traits;
        this.shown = shown;
        this.days = days;
        this.newId = newId;
    }

    @GetMapping("/{unit}")
    String one(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("asOf") DayForm asOf,
            BindingResult binding,
            HttpServletResponse response,
            Model model) {
        var past = days.past(
                asOf, binding, response, day -> seeUnitOnDay.see(actor, new SeeUnitOnDay.Query(new UnitId(unit), day)));
        if (past.isPresent()) {
            model.addAttribute("view", past.get());
            model.addAttribute("shown", shown);
            return "membership/unit-day";
        }
        show(actor, unit, model);
        model.addAttribute("history", seeUnitTraits.see(actor, new UnitId(unit)));
        return "membership/unit";
    }

    @GetMapping("/{unit}/new")
    String newUnit(Actor actor, @PathVariable UUID unit, Model model) {
        var form = new UnitForms.Unit();
        form.setId(newId.get().toString());
        model.addAttribute("form", form);
        return newForm(actor, unit, model);
    }

    @PostMapping("/{unit}/new")
    String create(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") UnitForms.Unit form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var kind = form.getKind();
        if (kind == null && !binding.hasFieldErrors("kind")) {
            binding.rejectValue("kind", "membership.required", "membership.required");
        }
        if (kind != null && !binding.hasErrors()) {
            try {
                var id = createUnit.create(
                        actor,
                        new CreateUnit.Command(
                                UnitId.of(form.getId()),
                                new UnitId(unit),
                                kind,
                                form.getName(),
                                form.getOfficialCode(),
                                form.getBranchType(),
                                form.getRegion(),
                                form.getSince()));
                flash.addFlashAttribute("done", shown.text("membership.unit.created"));
                return "redirect:/console/units/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return newForm(actor, unit, model);
    }

    @GetMapping("/{unit}/edit")
    String edit(Actor actor, @PathVariable UUID unit, Model model) {
        var view = tended(actor, unit, model);
        model.addAttribute("form", UnitForms.Unit.of(view.unit()));
        return "membership/unit-edit";
    }

    @PostMapping("/{unit}/edit")
    String change(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") UnitForms.Unit form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                renameUnit.rename(
                        actor,
                        new RenameUnit.Command(
                                new UnitId(unit),
                                form.getName(),
                                form.getOfficialCode(),
                                form.getBranchType(),
                                form.getRegion(),
                                form.getMeetingDay(),
                                form.getNameFrom(),
                                form.getFrom(),
                                form.isMistake(),
                                form.getBasis(),
                                form.getVersion()));
                flash.addFlashAttribute("done", shown.text("membership.saved"));
                return "redirect:/console/units/" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        tended(actor, unit, model);
        return "membership/unit-edit";
    }

    @GetMapping("/{unit}/term")
    String term(Actor actor, @PathVariable UUID unit, Model model) {
        var view = tended(actor, unit, model);
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
        tended(actor, unit, model);
        return "membership/unit-term";
    }

    private String newForm(Actor actor, UUID unit, Model model) {
        var view = tended(actor, unit, model);
        model.addAttribute("kinds", options.of(view.creatable()));
        return "membership/unit-new";
    }

    /** No form for those who could only be refused. */
    private SeeUnit.View tended(Actor actor, UUID unit, Model model) {
        var view = show(actor, unit, model);
        if (!view.tends()) {
            throw UnitRefusal.forbidden();
        }
        return view;
    }

    private SeeUnit.View show(Actor actor, UUID unit, Model model) {
        var view = seeUnit.see(actor, new UnitId(unit));
        var crumbs = new ArrayList<Map.Entry<String, String>>();
        view.lineage()
                .forEach(n -> crumbs.add(
                        Map.entry("/console/units/" + n.id(), n.form().name().value())));
        model.addAttribute("view", view);
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("shown", shown);
        model.addAttribute("branch", view.unit().form().kind() == UnitKind.BRANCH);
        model.addAttribute("types", options.orNone(EnumSet.allOf(BranchType.class)));
        model.addAttribute("regions", traits.choices(UnitTrait.REGION));
        return view;
    }
}
