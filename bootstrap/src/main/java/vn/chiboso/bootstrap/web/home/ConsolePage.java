package vn.chiboso.bootstrap.web.home;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.StuckReorganisations;
import vn.chiboso.membership.api.UnitId;

/** State of my area, for officers. A technical administrator has no content here and goes to the accounts. */
@Controller
class ConsolePage {
    private final Areas areas;
    private final CalendarAhead calendar;
    private final StuckReorganisations stuck;

    ConsolePage(Areas areas, CalendarAhead calendar, StuckReorganisations stuck) {
        this.areas = areas;
        this.calendar = calendar;
        this.stuck = stuck;
    }

    @GetMapping("/console")
    String console(
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable YearMonth month,
            Actor actor,
            Model model) {
        if (actor.member() == null) {
            return "redirect:/console/accounts";
        }
        var area = areas.of(actor, unit, month);
        model.addAttribute("area", area);
        calendar.of(actor).ifPresent(todo -> model.addAttribute("calendar", todo));
        model.addAttribute("stuck", stuck.of(actor));
        model.addAttribute("unit", unit);
        model.addAttribute("before", area.month().minusMonths(1));
        model.addAttribute("after", area.month().plusMonths(1));
        return "home/console";
    }
}
