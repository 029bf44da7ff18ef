package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeIntakeChanges;
import vn.chiboso.membership.domain.intake.IntakeId;

/** What a sheet would change, field by field, looked at before it is confirmed. */
@Controller
@RequestMapping("/console/intakes/{id}/changes")
class IntakeChangePages {
    private final SeeIntakeChanges see;
    private final Shown shown;

    IntakeChangePages(SeeIntakeChanges see, Shown shown) {
        this.see = see;
        this.shown = shown;
    }

    @GetMapping
    String page(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int from, Model model) {
        var view = see.see(actor, new SeeIntakeChanges.Query(new IntakeId(id), Math.max(0, from)));
        var intake = view.intake();
        model.addAttribute("view", view);
        model.addAttribute("intake", intake);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "crumbs",
                List.of(
                        Map.entry("/console/units/" + intake.unit(), view.unitName()),
                        Map.entry("/console/units/" + intake.unit() + "/rolls", shown.text("membership.intakes.title")),
                        Map.entry("/console/intakes/" + id, shown.text("membership.intake.title", intake.fileName())),
                        Map.entry("", shown.text("membership.intake.changes"))));
        return "membership/intake-changes";
    }
}
