package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindMembers;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.picking.AgeBand;
import vn.chiboso.membership.domain.picking.PartyAgeBand;
import vn.chiboso.membership.domain.picking.Picked;
import vn.chiboso.membership.domain.picking.PostGroup;

/** Finding members of an officer's area in the console. */
@Controller
class MemberFinderPages {
    private final FindMembers findMembers;
    private final Options options;
    private final Shown shown;

    MemberFinderPages(FindMembers findMembers, Options options, Shown shown) {
        this.findMembers = findMembers;
        this.options = options;
        this.shown = shown;
    }

    @GetMapping("/console/people")
    String find(
            Actor actor,
            @ModelAttribute("form") MemberFinderForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String after,
            HttpServletResponse response,
            Model model) {
        var view = view(actor, form, binding, after);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        form.setUnit(view.unit().id().value());
        model.addAttribute("view", view);
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("picked", form.picked());
        model.addAttribute("units", units(view));
        model.addAttribute("statuses", any(EnumSet.complementOf(EnumSet.of(MemberStatus.HOSTED))));
        model.addAttribute("types", any(List.of(BranchType.values())));
        model.addAttribute("posts", any(List.of(PostGroup.values())));
        model.addAttribute("ages", any(List.of(AgeBand.values())));
        model.addAttribute("partyAges", any(List.of(PartyAgeBand.values())));
        model.addAttribute("shown", shown);
        return "membership/people";
    }

    /** With what is wrong beside what was typed, and nobody found then. */
    private FindMembers.View view(Actor actor, MemberFinderForm form, BindingResult binding, String after) {
        var unit = form.getUnit();
        var under = unit == null ? null : new UnitId(unit);
        if (!binding.hasErrors()) {
            try {
                return findMembers.find(actor, new FindMembers.Query(under, form.getName(), form.picked(), after));
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        return findMembers.find(actor, new FindMembers.Query(under, "", Picked.ANY, ""));
    }

    /** From the area down to the unit, what is below it, and the officer's other areas. */
    private static Map<String, String> units(FindMembers.View view) {
        var units = new LinkedHashMap<String, String>();
        view.lineage().forEach(node -> put(units, node, ""));
        view.below().forEach(node -> put(units, node, "– "));
        view.others().forEach(node -> put(units, node, ""));
        return units;
    }

    private static void put(Map<String, String> units, TreeNode node, String before) {
        units.put(node.id().toString(), before + node.form().name().value());
    }

    private Map<String, String> any(Collection<? extends Enum<?>> values) {
        return options.orChoose("membership.picking.any", values);
    }
}
