package vn.chiboso.evaluation.adapter.in.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.ShowCriteriaSet;
import vn.chiboso.membership.api.Actor;

/** The criteria a branch is measured with, for its members. */
@Controller
class CriteriaViewPages {
    private final ShowCriteriaSet show;

    CriteriaViewPages(ShowCriteriaSet show) {
        this.show = show;
    }

    @GetMapping("/evaluation/criteria/{id}")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("view", show.show(new CriteriaSetId(id), actor));
        return "evaluation/criteria-view";
    }
}
