package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.in.SeeIntakes;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** Rolls of a unit and all below it as one sheet: taken out, handed in, and what was handed in before. */
@Controller
@RequestMapping("/console/units/{unit}/rolls")
class IntakePages {
    private final SeeIntakes see;
    private final SheetDesk desk;
    private final ExportRolls export;
    private final Shown shown;
    private final DayDesk days;
    private final Clock clock;

    IntakePages(SeeIntakes see, SheetDesk desk, ExportRolls export, Shown shown, DayDesk days, Clock clock) {
        this.see = see;
        this.desk = desk;
        this.export = export;
        this.shown = shown;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    String rolls(Actor actor, @PathVariable UUID unit, @ModelAttribute("form") ImportForm form, Model model) {
        form.setValidFrom(LocalDate.now(clock));
        return show(actor, unit, model);
    }

    @PostMapping
    String handIn(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var id = desk.take(actor, unit, form, binding);
        if (id != null) {
            return "redirect:" + IntakePlace.CONSOLE.address(id);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, unit, model);
    }

    @GetMapping("/export")
    @Nullable
    String export(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam SheetFormat format,
            @ModelAttribute("asOf") DayForm asOf,
            BindingResult binding,
            @ModelAttribute("form") ImportForm form,
            Model model,
            HttpServletResponse response) {
        if (!binding.hasErrors()) {
            var query = new ExportRolls.Query(new UnitId(unit), format, asOf.getDay());
            try {
                Download.send(response, days.fileName(asOf.getDay()), format, out -> export.export(actor, query, out));
                return null;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        form.setValidFrom(LocalDate.now(clock));
        return show(actor, unit, model);
    }

    private String show(Actor actor, UUID unit, Model model) {
        if (!model.containsAttribute("asOf")) {
            var asOf = new DayForm();
            asOf.setDay(LocalDate.now(clock));
            model.addAttribute("asOf", asOf);
        }
        var view = see.see(actor, new UnitId(unit));
        model.addAttribute("view", view);
        model.addAttribute("place", IntakePlace.CONSOLE);
        model.addAttribute("shown", shown);
        model.addAttribute("crumbs", List.of(Map.entry("/console/units/" + unit, view.unitName())));
        return "membership/intakes";
    }
}
