package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CloseDuesSheet;
import vn.chiboso.membership.application.port.in.ExportDues;
import vn.chiboso.membership.application.port.in.OpenDuesSheet;
import vn.chiboso.membership.application.port.in.RecalculateDues;
import vn.chiboso.membership.application.port.in.ReopenDuesSheet;
import vn.chiboso.membership.application.port.in.SeeDuesMonths;
import vn.chiboso.membership.application.port.in.SeeDuesSheet;

/** The months of a branch's dues and one month's sheet: open, look, compute again, close, reopen, print, take along. */
@Controller
@RequestMapping("/branch/dues")
class DuesPages {
    private final SeeDuesMonths seeMonths;
    private final SeeDuesSheet seeSheet;
    private final OpenDuesSheet open;
    private final RecalculateDues recalculate;
    private final CloseDuesSheet close;
    private final ReopenDuesSheet reopen;
    private final ExportDues export;
    private final DuesWords words;
    private final Shown shown;
    private final Supplier<UUID> newId;

    DuesPages(
            SeeDuesMonths seeMonths,
            SeeDuesSheet seeSheet,
            OpenDuesSheet open,
            RecalculateDues recalculate,
            CloseDuesSheet close,
            ReopenDuesSheet reopen,
            ExportDues export,
            DuesWords words,
            Shown shown,
            Supplier<UUID> newId) {
        this.seeMonths = seeMonths;
        this.seeSheet = seeSheet;
        this.open = open;
        this.recalculate = recalculate;
        this.close = close;
        this.reopen = reopen;
        this.export = export;
        this.words = words;
        this.shown = shown;
        this.newId = newId;
    }

    /** Who keeps no dues is led to their own. */
    @GetMapping
    String months(Actor actor, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        var view = seeMonths.see(actor, id(unit));
        if (view.isEmpty()) {
            return "redirect:/branch/dues/me";
        }
        model.addAttribute("view", view.get());
        model.addAttribute("words", words);
        return "membership/dues-months";
    }

    @GetMapping("/{month}")
    String sheet(
            Actor actor,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean owing,
            Model model) {
        var page = show(actor, unit, month, owing, model);
        var form = new DuesForms.Reopening();
        form.setVersion(page.version());
        model.addAttribute("form", form);
        return "membership/dues-sheet";
    }

    @GetMapping("/{month}/print")
    String print(Actor actor, @PathVariable YearMonth month, @RequestParam UUID unit, Model model) {
        show(actor, unit, month, false, model);
        return "membership/dues-print";
    }

    @GetMapping("/{month}/xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable YearMonth month, @RequestParam UUID unit) {
        return DuesDownload.of(export.export(actor, new UnitId(unit), month));
    }

    @PostMapping("/{month}/opening")
    String open(Actor actor, @PathVariable YearMonth month, @RequestParam UUID unit, RedirectAttributes flash) {
        open.open(actor, new UnitId(unit), month);
        flash.addFlashAttribute("done", shown.text("membership.dues.opened", words.month(month)));
        return back(month, unit);
    }

    @PostMapping("/{month}/recalculation")
    String recalculate(Actor actor, @PathVariable YearMonth month, @RequestParam UUID unit, RedirectAttributes flash) {
        recalculate.recalculate(actor, new UnitId(unit), month);
        flash.addFlashAttribute("done", shown.text("membership.dues.recalculated"));
        return back(month, unit);
    }

    @PostMapping("/{month}/closing")
    String close(
            Actor actor,
            @PathVariable YearMonth month,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        close.close(actor, new CloseDuesSheet.Command(new UnitId(unit), month, version));
        flash.addFlashAttribute("done", shown.text("membership.dues.closed", words.month(month)));
        return back(month, unit);
    }

    @PostMapping("/{month}/reopening")
    String reopen(
            Actor actor,
            @PathVariable YearMonth month,
            @RequestParam UUID unit,
            @ModelAttribute("form") DuesForms.Reopening form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                reopen.reopen(
                        actor,
                        new ReopenDuesSheet.Command(new UnitId(unit), month, form.getVersion(), form.getReason()));
                flash.addFlashAttribute("done", shown.text("membership.dues.reopened", words.month(month)));
                return back(month, unit);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, unit, month, false, model);
        return "membership/dues-sheet";
    }

    private DuesSheetPage show(Actor actor, @Nullable UUID unit, YearMonth month, boolean owing, Model model) {
        var view = seeSheet.see(actor, new SeeDuesSheet.Query(id(unit), month));
        var page = DuesSheetPage.of(view, owing, words, shown, newId);
        model.addAttribute("sheet", page);
        model.addAttribute("owing", owing);
        return page;
    }

    private static String back(YearMonth month, UUID unit) {
        return "redirect:/branch/dues/" + month + "?unit=" + unit;
    }

    private static @Nullable UnitId id(@Nullable UUID unit) {
        return unit == null ? null : new UnitId(unit);
    }
}
