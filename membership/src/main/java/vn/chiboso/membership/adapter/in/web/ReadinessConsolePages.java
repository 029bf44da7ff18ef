package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportReadinessArea;
import vn.chiboso.membership.application.port.in.SeeReadinessArea;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** For officers: how the people of an area take part, level by level; nobody is named. */
@Controller
@RequestMapping("/console/readiness")
class ReadinessConsolePages {
    private final SeeReadinessArea see;
    private final ExportReadinessArea export;
    private final ReadinessWords words;
    private final Shown shown;
    private final Clock clock;

    ReadinessConsolePages(
            SeeReadinessArea see, ExportReadinessArea export, ReadinessWords words, Shown shown, Clock clock) {
        this.see = see;
        this.export = export;
        this.words = words;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    String area(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "NAME") ReadinessSort sort,
            Model model) {
        var view = see.see(actor, unit == null ? null : new UnitId(unit));
        model.addAttribute("view", view);
        model.addAttribute("rows", sort.of(view.level().shown()));
        model.addAttribute("sort", sort);
        model.addAttribute("sorts", ReadinessSort.values());
        model.addAttribute("words", words);
        return "membership/readiness-area";
    }

    @GetMapping("/export")
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam SheetFormat format,
            HttpServletResponse response) {
        var headings = Arrays.stream(ReadinessSort.values())
                .map(column -> shown.text(column.key()))
                .toList();
        var query = new ExportReadinessArea.Query(
                unit == null ? null : new UnitId(unit),
                format,
                headings,
                shown.text("membership.readiness.merged"),
                shown.text("membership.readiness.together"));
        Download.send(
                response,
                "dieu-kien-tham-gia-" + LocalDate.now(clock),
                format,
                out -> export.export(actor, query, out));
    }
}
