package vn.chiboso.membership.adapter.in.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeBranchReadiness;
import vn.chiboso.membership.domain.readiness.ReadinessFilter;
import vn.chiboso.membership.domain.readiness.TakingPart;

/** For the committee: who takes part how, and the list to hang on the wall of who gets paper and who helps whom. */
@Controller
@RequestMapping("/branch/readiness")
class ReadinessBranchPages {
    private final SeeBranchReadiness see;
    private final ReadinessWords words;
    private final Shown shown;
    private final Clock clock;

    ReadinessBranchPages(SeeBranchReadiness see, ReadinessWords words, Shown shown, Clock clock) {
        this.see = see;
        this.words = words;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "ALL") ReadinessFilter show,
            Model model) {
        model.addAttribute("view", see.see(actor, unit == null ? null : new UnitId(unit), show));
        model.addAttribute("ways", TakingPart.values());
        model.addAttribute("filters", ReadinessFilter.values());
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        return "membership/readiness-branch";
    }

    @GetMapping("/paper")
    String paper(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        var view = see.see(actor, unit == null ? null : new UnitId(unit), ReadinessFilter.ALL);
        model.addAttribute("view", view);
        model.addAttribute(
                "paper",
                view.lines().stream()
                        .filter(SeeBranchReadiness.Line::needsPaper)
                        .toList());
        model.addAttribute(
                "helped",
                view.lines().stream()
                        .filter(line -> line.helper() != null || line.needsHelper())
                        .toList());
        model.addAttribute("today", shown.value(LocalDate.now(clock)));
        model.addAttribute("words", words);
        return "membership/readiness-paper";
    }
}
