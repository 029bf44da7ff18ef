package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.EmptySheet;
import vn.chiboso.membership.application.port.in.SeeIntakes;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The list book of one branch as a sheet: handed in by who keeps it, and what was handed in before. */
@Controller
@RequestMapping("/branch/import")
class BranchImportPages {
    private final SeeRoll seeRoll;
    private final SeeIntakes see;
    private final SheetDesk desk;
    private final EmptySheet empty;
    private final Shown shown;
    private final Clock clock;

    BranchImportPages(SeeRoll seeRoll, SeeIntakes see, SheetDesk desk, EmptySheet empty, Shown shown, Clock clock) {
        this.seeRoll = seeRoll;
        this.see = see;
        this.desk = desk;
        this.empty = empty;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    String form(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute("form") ImportForm form,
            Model model) {
        form.setValidFrom(LocalDate.now(clock));
        return show(actor, unit == null ? own(actor) : new UnitId(unit), model);
    }

    @PostMapping
    String handIn(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var id = desk.take(actor, unit, form, binding);
        if (id != null) {
            return "redirect:" + IntakePlace.BRANCH.address(id);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, new UnitId(unit), model);
    }

    /** A branch with nobody on its roll has nothing to export and fill in. */
    @GetMapping("/template")
    void template(@RequestParam SheetFormat format, Locale language, HttpServletResponse response) {
        var query = new EmptySheet.Query(EmptySheet.Of.MEMBERS, format, language);
        Download.send(response, "mau-so-danh-sach", format, out -> empty.write(query, out));
    }

    private UnitId own(Actor actor) {
        return seeRoll.see(actor, new SeeRoll.Query(null, "")).unit();
    }

    private String show(Actor actor, UnitId unit, Model model) {
        var view = see.see(actor, unit);
        model.addAttribute("view", view);
        model.addAttribute("place", IntakePlace.BRANCH);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "crumbs",
                List.of(
                        Map.entry("/branch?unit=" + unit, view.unitName()),
                        Map.entry("", shown.text("membership.import.title"))));
        return "membership/import";
    }
}
