package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The roll of a branch, and as a sheet. */
@Controller("membershipBranchPages")
@RequestMapping("/branch")
class BranchPages {
    private final SeeRoll seeRoll;
    private final ExportRolls export;
    private final Shown shown;
    private final Clock clock;

    BranchPages(SeeRoll seeRoll, ExportRolls export, Shown shown, Clock clock) {
        this.seeRoll = seeRoll;
        this.export = export;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    String roll(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        var view = seeRoll.see(actor, new SeeRoll.Query(unit == null ? null : new UnitId(unit), name));
        model.addAttribute("roll", RollPage.of(view, shown, LocalDate.now(clock)));
        model.addAttribute("name", name);
        return "membership/branch";
    }

    @GetMapping("/export")
    void export(Actor actor, @RequestParam UUID unit, @RequestParam SheetFormat format, HttpServletResponse response) {
        var query = new ExportRolls.Query(new UnitId(unit), format);
        Download.send(
                response,
                "danh-sach-dang-vien-" + LocalDate.now(clock),
                format,
                out -> export.export(actor, query, out));
    }
}
