package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletRequest;
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
@RequestMapping({"/console/intakes/{id}/changes", "/branch/imports/{id}/changes"})
class IntakeChangePages {
    private final SeeIntakeChanges see;
    private final IntakeCrumbs crumbs;
    private final Shown shown;

    IntakeChangePages(SeeIntakeChanges see, IntakeCrumbs crumbs, Shown shown) {
        this.see = see;
        this.crumbs = crumbs;
        this.shown = shown;
    }

    @GetMapping
    String page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            HttpServletRequest request,
            Model model) {
        var view = see.see(actor, new SeeIntakeChanges.Query(new IntakeId(id), Math.max(0, from)));
        var intake = view.intake();
        var place = IntakePlace.of(request);
        var here = List.of(
                Map.entry(place.address(id), shown.text("membership.intake.title", intake.fileName())),
                Map.entry("", shown.text("membership.intake.changes")));
        model.addAttribute("view", view);
        model.addAttribute("intake", intake);
        model.addAttribute("base", place.address(id));
        model.addAttribute("shown", shown);
        model.addAttribute("crumbs", crumbs.of(actor, intake, view.unitName(), place, here));
        return place.changes();
    }
}
