package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.PrintRoll;

/** The list book of a branch as a paper to be signed. */
@Controller
class RollPaperPage {
    private final PrintRoll print;
    private final Shown shown;

    RollPaperPage(PrintRoll print, Shown shown) {
        this.print = print;
        this.shown = shown;
    }

    @GetMapping("/branch/paper")
    String paper(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate day,
            Model model) {
        var view = print.print(actor, unit == null ? null : new UnitId(unit), day);
        model.addAttribute("paper", RollPaper.of(view, shown));
        return "membership/roll-paper";
    }
}
