package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.RenameUnit;
import vn.chiboso.membership.application.port.in.SeeUnitOnDay;
import vn.chiboso.membership.application.port.in.SeeUnitTraits;

/** One unit of the tree in the console, today or on another day: create below, correct. */
@Controller
@RequestMapping("/console/units")
class UnitPages {
    private final UnitDesk desk;
    private final SeeUnitOnDay seeUnitOnDay;
    private final SeeUnitTraits seeUnitTraits;
    private final CreateUnit createUnit;
    private final RenameUnit renameUnit;
    private final Options options;
    private final Shown shown;
    private final DayDesk days;
    private final Supplier<UUID> newId;

    UnitPages(
            UnitDesk desk,
            SeeUnitOnDay seeUnitOnDay,
            SeeUnitTraits seeUnitTraits,
            CreateUnit createUnit,
            RenameUnit renameUnit,
            Options options,
            Shown shown,
            DayDesk days,
            Supplier<UUID> newId) {
        this.desk = desk;
        this.seeUnitOnDay = seeUnitOnDay;
        this.seeUnitTraits = seeUnitTraits;
        this.createUnit = createUnit;
        this.renameUnit = renameUnit;
        this.options = options;
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
            model.addAttribute("regions", desk.regions());
            return "membership/unit-day";
        }
        desk.show(actor, unit, model);
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
        var view = desk.tended(actor, unit, model);
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
        desk.tended(actor, unit, model);
        return "membership/unit-edit";
    }

    private String newForm(Actor actor, UUID unit, Model model) {
        var view = desk.tended(actor, unit, model);
        model.addAttribute("kinds", options.of(view.creatable()));
        return "membership/unit-new";
    }
}
