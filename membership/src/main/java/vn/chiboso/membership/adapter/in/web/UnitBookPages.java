package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.EmptySheet;
import vn.chiboso.membership.application.port.in.ExportUnitBook;
import vn.chiboso.membership.application.port.in.HandInUnitSheet;
import vn.chiboso.membership.application.port.in.SeeUnitSheets;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The organisations below a unit as one sheet: an empty one, all that stands, handed in, and what was handed in before. */
@Controller
@RequestMapping("/console/units")
class UnitBookPages {
    private final SeeUnitSheets see;
    private final HandInUnitSheet handIn;
    private final ExportUnitBook export;
    private final EmptySheet empty;
    private final Shown shown;

    UnitBookPages(SeeUnitSheets see, HandInUnitSheet handIn, ExportUnitBook export, EmptySheet empty, Shown shown) {
        this.see = see;
        this.handIn = handIn;
        this.export = export;
        this.empty = empty;
        this.shown = shown;
    }

    @GetMapping("/{unit}/book")
    String book(Actor actor, @PathVariable UUID unit, @ModelAttribute("form") UnitBookForm form, Model model) {
        return show(actor, unit, model);
    }

    @PostMapping("/{unit}/book")
    String handIn(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") UnitBookForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            binding.rejectValue("file", "membership.required", "membership.required");
        } else {
            try {
                var id = handIn.handIn(
                        actor,
                        new HandInUnitSheet.Command(new UnitId(unit), Uploads.name(file), Uploads.content(file)));
                return "redirect:/console/unit-sheets/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, unit, model);
    }

    @GetMapping("/{unit}/book/export")
    void export(Actor actor, @PathVariable UUID unit, @RequestParam SheetFormat format, HttpServletResponse response) {
        var query = new ExportUnitBook.Query(new UnitId(unit), format);
        Download.send(response, "cay-to-chuc", format, out -> export.export(actor, query, out));
    }

    @GetMapping("/book-template")
    void template(@RequestParam SheetFormat format, Locale language, HttpServletResponse response) {
        var query = new EmptySheet.Query(EmptySheet.Of.UNITS, format, language);
        Download.send(response, "mau-cay-to-chuc", format, out -> empty.write(query, out));
    }

    private String show(Actor actor, UUID unit, Model model) {
        var view = see.see(actor, new UnitId(unit));
        model.addAttribute("view", view);
        model.addAttribute("shown", shown);
        model.addAttribute("crumbs", List.of(Map.entry("/console/units/" + unit, view.unitName())));
        return "membership/unit-book";
    }
}
