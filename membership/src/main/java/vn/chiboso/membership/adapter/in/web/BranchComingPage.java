package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ListComingOfBranch;

/** What is prepared for a branch, for its committee: which decision, from which day, with which units. */
@Controller
class BranchComingPage {
    private final ListComingOfBranch list;
    private final Shown shown;

    BranchComingPage(ListComingOfBranch list, Shown shown) {
        this.list = list;
        this.shown = shown;
    }

    @GetMapping("/branch/coming")
    String coming(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        model.addAttribute("view", list.of(actor, unit == null ? null : new UnitId(unit)));
        model.addAttribute("shown", shown);
        return "membership/branch-coming";
    }
}
