package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** What every page about one unit shows. */
@Component
class UnitDesk {
    private final SeeUnit seeUnit;
    private final ListComingReorganisations coming;
    private final Options options;
    private final TraitWords traits;
    private final Shown shown;

    UnitDesk(SeeUnit seeUnit, ListComingReorganisations coming, Options options, TraitWords traits, Shown shown) {
        this.seeUnit = seeUnit;
        this.coming = coming;
        this.options = options;
        this.traits = traits;
        this.shown = shown;
    }

    /** No form for those who could only be refused. */
    SeeUnit.View tended(Actor actor, UUID unit, Model model) {
        var view = show(actor, unit, model);
        if (!view.tends()) {
            throw UnitRefusal.forbidden();
        }
        return view;
    }

    SeeUnit.View show(Actor actor, UUID unit, Model model) {
        var view = seeUnit.see(actor, new UnitId(unit));
        var crumbs = new ArrayList<Map.Entry<String, String>>();
        view.lineage()
                .forEach(n -> crumbs.add(
                        Map.entry("/console/units/" + n.id(), n.form().name().value())));
        model.addAttribute("view", view);
        model.addAttribute("coming", view.tends() ? coming.list(actor, new UnitId(unit)) : List.of());
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("shown", shown);
        model.addAttribute("branch", view.unit().form().kind() == UnitKind.BRANCH);
        model.addAttribute("types", options.orNone(EnumSet.allOf(BranchType.class)));
        model.addAttribute("regions", regions());
        return view;
    }

    Map<String, String> regions() {
        return traits.choices(UnitTrait.REGION);
    }
}
