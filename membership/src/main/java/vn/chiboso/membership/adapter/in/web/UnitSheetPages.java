package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.application.port.in.ConfirmUnitSheet;
import vn.chiboso.membership.application.port.in.DownloadUnitSheet;
import vn.chiboso.membership.application.port.in.HaltUnitSheet;
import vn.chiboso.membership.application.port.in.SeeUnitSheet;
import vn.chiboso.membership.application.port.in.SteerUnitSheet;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheetNow;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** One sheet of organisations: what it would found, what is left out and why, confirm, stop, go on. */
@Controller
@RequestMapping("/console/unit-sheets/{id}")
class UnitSheetPages {
    private final SeeUnitSheet see;
    private final ConfirmUnitSheet confirm;
    private final SteerUnitSheet steer;
    private final HaltUnitSheet halt;
    private final DownloadUnitSheet download;
    private final WorkOnUnitSheetNow work;
    private final Shown shown;

    UnitSheetPages(
            SeeUnitSheet see,
            ConfirmUnitSheet confirm,
            SteerUnitSheet steer,
            HaltUnitSheet halt,
            DownloadUnitSheet download,
            WorkOnUnitSheetNow work,
            Shown shown) {
        this.see = see;
        this.confirm = confirm;
        this.steer = steer;
        this.halt = halt;
        this.download = download;
        this.work = work;
        this.shown = shown;
    }

    @GetMapping
    String page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) SeeUnitSheet.@Nullable Part part,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var view = view(actor, id, part, from);
        var sheet = view.sheet();
        var unit = "/console/units/" + sheet.unit();
        model.addAttribute("view", view);
        model.addAttribute("sheet", sheet);
        model.addAttribute("counts", sheet.counts());
        model.addAttribute("parts", SeeUnitSheet.Part.values());
        model.addAttribute(
                "rows",
                view.rows().stream().map(row -> UnitSheetLine.of(row, shown)).toList());
        model.addAttribute("shown", shown);
        model.addAttribute(
                "crumbs",
                List.of(
                        Map.entry(unit, view.unitName()),
                        Map.entry(unit + "/book", shown.text("membership.unit-book.title")),
                        Map.entry("", shown.text("membership.intake.title", sheet.fileName()))));
        return "membership/unit-sheet";
    }

    /** What has to be looked at first: rows that are left out, and where there are none those to be founded. */
    private SeeUnitSheet.View view(Actor actor, UUID id, SeeUnitSheet.@Nullable Part part, int from) {
        var sheet = new UnitSheetId(id);
        if (part != null) {
            return see.see(actor, new SeeUnitSheet.Query(sheet, part, Math.max(0, from)));
        }
        var left = see.see(actor, new SeeUnitSheet.Query(sheet, SeeUnitSheet.Part.LEFT_OUT, 0));
        return left.sheet().counts().leftOut() > 0
                ? left
                : see.see(actor, new SeeUnitSheet.Query(sheet, SeeUnitSheet.Part.FRESH, 0));
    }

    /** A small sheet is written before the page answers, which then says what was done. */
    @PostMapping("/confirmation")
    @FreshProof
    String confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String hash,
            @RequestParam int rows,
            RedirectAttributes flash) {
        confirm.confirm(actor, new ConfirmUnitSheet.Command(new UnitSheetId(id), hash, rows));
        var sheet = work.work(new UnitSheetId(id));
        if (sheet.state() == IntakeState.DONE) {
            flash.addFlashAttribute(
                    "done",
                    shown.text("membership.unit-sheet.done", sheet.counts().of(UnitOutcome.FOUNDED)));
        }
        return back(id);
    }

    @PostMapping("/order")
    @FreshProof
    String goOn(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        steer.steer(actor, new UnitSheetId(id), Intake.Order.GO_ON);
        work.work(new UnitSheetId(id));
        flash.addFlashAttribute("done", shown.text("membership.intake.order.go-on.done"));
        return back(id);
    }

    /** Nothing more is written, so that nobody is kept from it by a password. */
    @PostMapping("/halt")
    String halt(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean forGood,
            RedirectAttributes flash) {
        halt.halt(actor, new HaltUnitSheet.Command(new UnitSheetId(id), forGood));
        flash.addFlashAttribute("done", shown.text("membership.intake.order." + (forGood ? "drop" : "stop") + ".done"));
        return back(id);
    }

    @GetMapping("/left-out")
    void leftOut(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam SheetFormat format,
            Locale language,
            HttpServletResponse response) {
        var query = new DownloadUnitSheet.Query(new UnitSheetId(id), format, language);
        Download.send(response, "to-chuc-chua-lap-" + id, format, out -> download.download(actor, query, out));
    }

    private static String back(UUID id) {
        return "redirect:/console/unit-sheets/" + id;
    }
}
