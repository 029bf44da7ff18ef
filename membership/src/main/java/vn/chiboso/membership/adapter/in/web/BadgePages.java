package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportBadgeRound;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The list of a round of badges: of a branch, and for officers of everything below a unit; on screen, to print, as a sheet. */
@Controller
class BadgePages {
    private static final int ON_SCREEN = 60;
    private static final int ON_PAPER = 300;

    private final SeeBadgeRound see;
    private final ExportBadgeRound export;
    private final Shown shown;

    BadgePages(SeeBadgeRound see, ExportBadgeRound export, Shown shown) {
        this.see = see;
        this.export = export;
        this.shown = shown;
    }

    @GetMapping("/branch/badges")
    String branch(Actor actor, Asked asked, Model model) {
        show(actor, asked, false, ON_SCREEN, model);
        return "membership/badge-branch";
    }

    @GetMapping("/console/badges")
    String area(Actor actor, Asked asked, Model model) {
        show(actor, asked, true, ON_SCREEN, model);
        return "membership/badge-area";
    }

    @GetMapping("/branch/badges/paper")
    String paper(Actor actor, Asked asked, Model model) {
        show(actor, asked, false, ON_PAPER, model);
        return "membership/badge-paper";
    }

    @GetMapping("/console/badges/paper")
    String areaPaper(Actor actor, Asked asked, Model model) {
        show(actor, asked, true, ON_PAPER, model);
        return "membership/badge-paper";
    }

    @GetMapping("/branch/badges/export")
    void sheet(Actor actor, Asked asked, @RequestParam SheetFormat format, HttpServletResponse response) {
        send(actor, asked, false, format, response);
    }

    @GetMapping("/console/badges/export")
    void areaSheet(Actor actor, Asked asked, @RequestParam SheetFormat format, HttpServletResponse response) {
        send(actor, asked, true, format, response);
    }

    /** What an address names; nothing of it has to be said. */
    record Asked(
            @Nullable UUID unit,
            @Nullable LocalDate round,
            @Nullable UUID after) {
        @Nullable
        UnitId place() {
            return unit == null ? null : new UnitId(unit);
        }

        @Nullable
        UnitId last() {
            return after == null ? null : new UnitId(after);
        }
    }

    private void show(Actor actor, Asked asked, boolean above, int most, Model model) {
        var view = see.see(actor, new SeeBadgeRound.Query(asked.place(), above, asked.round(), asked.last(), most));
        model.addAttribute("view", view);
        model.addAttribute("at", above ? "/console/badges" : "/branch/badges");
        model.addAttribute("round", shown.value(view.round()));
        model.addAttribute("shown", shown);
        model.addAttribute(
                "rows",
                view.lines().stream()
                        .map(line ->
                                BadgeRow.of(line, view, actor.is(line.person().member()), shown))
                        .toList());
    }

    private void send(Actor actor, Asked asked, boolean above, SheetFormat format, HttpServletResponse response) {
        var query = new ExportBadgeRound.Query(
                asked.place(),
                above,
                asked.round(),
                format,
                BadgeRow.headings(shown),
                line -> BadgeRow.cells(line, shown));
        var day = asked.round() == null ? "" : "-" + asked.round();
        Download.send(response, "huy-hieu-dang" + day, format, out -> export.export(actor, query, out));
    }
}
