package vn.chiboso.evaluation.adapter.in.web;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.in.CorrectReport;
import vn.chiboso.evaluation.application.port.in.FetchReportFile;
import vn.chiboso.evaluation.application.port.in.ListReports;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.in.ShowReport;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Controller
@RequestMapping("/console/reports")
class ReportPages {
    private static final int MONTHS = 6;

    private final ListReports list;
    private final ShowReport show;
    private final RunReport run;
    private final CorrectReport correct;
    private final FetchReportFile files;
    private final Sentences sentences;

    ReportPages(
            ListReports list,
            ShowReport show,
            RunReport run,
            CorrectReport correct,
            FetchReportFile files,
            Sentences sentences) {
        this.list = list;
        this.show = show;
        this.run = run;
        this.correct = correct;
        this.files = files;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("items", list.of(actor, MONTHS));
        return "evaluation/reports";
    }

    @GetMapping("/{id}")
    String report(@PathVariable UUID id, Actor actor, Model model) {
        var view = show.show(new ReportId(id), actor);
        model.addAttribute("report", view.report());
        model.addAttribute(
                "rows", view.report().rows().stream().map(RowResponse::of).toList());
        model.addAttribute("issues", view.issues());
        model.addAttribute("mayRun", view.mayRun());
        return "evaluation/report";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam String format, Actor actor) {
        return Downloads.of(files.fetch(new ReportId(id), Downloads.format(format), actor));
    }

    @PostMapping("/run")
    String run(@RequestParam UUID commune, @RequestParam YearMonth month, Actor actor, RedirectAttributes redirect) {
        var id = run.run(new UnitId(commune), month, actor);
        redirect.addFlashAttribute("done", sentences.say("report.ran"));
        return "redirect:/console/reports/" + id;
    }

    @PostMapping("/{id}/corrections")
    String correct(@PathVariable UUID id, @RequestParam String reason, Actor actor, RedirectAttributes redirect) {
        var report = show.show(new ReportId(id), actor).report();
        var made = correct.correct(report.commune(), report.month(), reason, actor);
        redirect.addFlashAttribute("done", sentences.say("report.corrected"));
        return "redirect:/console/reports/" + made;
    }
}
