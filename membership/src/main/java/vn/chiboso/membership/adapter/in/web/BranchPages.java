package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The roll of a branch, today or on another day, and as a sheet. */
@Controller("membershipBranchPages")
@RequestMapping("/branch")
class BranchPages {
    private final SeeRoll seeRoll;
    private final ExportRolls export;
    private final Options options;
    private final Shown shown;
    private final DayDesk days;

    BranchPages(SeeRoll seeRoll, ExportRolls export, Options options, Shown shown, DayDesk days) {
        this.seeRoll = seeRoll;
        this.export = export;
        this.options = options;
        this.shown = shown;
        this.days = days;
    }

    @GetMapping
    String roll(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute("asOf") DayForm asOf,
            BindingResult binding,
            @ModelAttribute("list") RollForm list,
            BindingResult ignored,
            HttpServletResponse response,
            Model model) {
        var branch = unit == null ? null : new UnitId(unit);
        var view = days.past(asOf, binding, response, day -> seeRoll.see(actor, new SeeRoll.Query(branch, name, day)))
                .orElseGet(() -> seeRoll.see(actor, new SeeRoll.Query(branch, name)));
        model.addAttribute("roll", RollPage.of(view, list, shown));
        model.addAttribute("statuses", statuses(view));
        model.addAttribute("orders", options.of(orders(view)));
        model.addAttribute("arranged", list.isSaid());
        model.addAttribute("otherDay", binding.hasErrors());
        model.addAttribute("name", name);
        model.addAttribute("shown", shown);
        return "membership/branch";
    }

    /** Those that somebody has, with how many. */
    private Map<String, String> statuses(SeeRoll.View view) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", shown.text("membership.roll.everybody", view.people().size()));
        for (var status : MemberStatus.values()) {
            var count = view.people().stream().filter(p -> p.status() == status).count();
            if (count > 0) {
                choices.put(status.name(), shown.text("membership.roll.some", shown.word(status), count));
            }
        }
        return choices;
    }

    private static List<RollOrder> orders(SeeRoll.View view) {
        return view.partyTimes().isEmpty()
                ? List.of(RollOrder.NAME, RollOrder.STATUS)
                : List.of(RollOrder.NAME, RollOrder.PARTY_AGE, RollOrder.STATUS);
    }

    @GetMapping("/export")
    void export(
            Actor actor,
            @RequestParam UUID unit,
            @RequestParam SheetFormat format,
            @RequestParam(required = false) @Nullable LocalDate day,
            HttpServletResponse response) {
        var query = new ExportRolls.Query(new UnitId(unit), format, day);
        Download.send(response, days.fileName(day), format, out -> export.export(actor, query, out));
    }
}
