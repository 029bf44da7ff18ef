package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindUnits;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SeeUnits;

/** The whole tree of the actor's charge: opened level by level, searched by name. */
@Controller
@RequestMapping("/console/units")
class TreePages {
    private final SeeUnits seeUnits;
    private final SeeUnit seeUnit;
    private final FindUnits find;
    private final ListComingReorganisations coming;
    private final Shown shown;

    TreePages(SeeUnits seeUnits, SeeUnit seeUnit, FindUnits find, ListComingReorganisations coming, Shown shown) {
        this.seeUnits = seeUnits;
        this.seeUnit = seeUnit;
        this.find = find;
        this.coming = coming;
        this.shown = shown;
    }

    /** Who has one part of the tree in charge sees it at once. */
    @GetMapping
    String tops(Actor actor) {
        var tops = seeUnits.tops(actor).units();
        return tops.size() == 1 ? "redirect:/console/units/" + tops.getFirst().id() : "forward:/console/units/tree";
    }

    @GetMapping("/tree")
    String tree(Actor actor, Model model) {
        var tops = seeUnits.tops(actor);
        model.addAttribute("coming", coming.list(actor, null));
        model.addAttribute("tops", tops.units());
        model.addAttribute("counts", tops.counts());
        model.addAttribute("shown", shown);
        return "membership/units";
    }

    /** One more level, put into the page where it is asked for. */
    @GetMapping("/{unit}/level")
    String level(Actor actor, @PathVariable UUID unit, Model model) {
        var view = seeUnit.see(actor, new UnitId(unit));
        model.addAttribute("nodes", view.below());
        model.addAttribute("counts", view.counts());
        return "membership/unit-level :: nodes";
    }

    @GetMapping("/search")
    String search(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("page", find.find(actor, new FindUnits.Query(q, after == null ? null : new UnitId(after))));
        model.addAttribute("q", q);
        model.addAttribute("shown", shown);
        return "membership/unit-search";
    }
}
