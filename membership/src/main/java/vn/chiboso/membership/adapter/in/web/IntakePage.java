package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.chiboso.membership.application.port.in.AnswerIntakeRow;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.in.HaltIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** One sheet that is taken in, in the console or of a branch: how far it is, what is left out and why, confirm, stop, go on. */
@Controller
@RequestMapping({"/console/intakes/{id}", "/branch/imports/{id}"})
class IntakePage {
    private final SeeIntake see;
    private final AnswerIntakeRow answer;
    private final ConfirmIntake confirm;
    private final SteerIntake steer;
    private final HaltIntake halt;
    private final DownloadIntake download;
    private final WorkOnIntakeNow work;
    private final IntakeCrumbs crumbs;
    private final Shown shown;

    IntakePage(
            SeeIntake see,
            AnswerIntakeRow answer,
            ConfirmIntake confirm,
            SteerIntake steer,
            HaltIntake halt,
            DownloadIntake download,
            WorkOnIntakeNow work,
            IntakeCrumbs crumbs,
            Shown shown) {
        this.see = see;
        this.answer = answer;
        this.confirm = confirm;
        this.steer = steer;
        this.halt = halt;
        this.download = download;
        this.work = work;
        this.crumbs = crumbs;
        this.shown = shown;
    }

    @GetMapping
    String page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            HttpServletRequest request,
            Model model) {
        var view = see.see(actor, new SeeIntake.Query(new IntakeId(id), Math.max(0, from)));
        var intake = view.intake();
        var place = IntakePlace.of(request);
        var survey = view.survey();
        var title = shown.text("membership.intake.title", intake.fileName());
        model.addAttribute("view", view);
        model.addAttribute("intake", intake);
        model.addAttribute("base", place.address(id));
        model.addAttribute("survey", survey == null ? null : SurveyLines.of(survey, intake.validFrom(), shown));
        model.addAttribute(
                "rows",
                view.rows().stream()
                        .map(r -> IntakeLine.of(r, intake.validFrom(), shown))
                        .toList());
        model.addAttribute("working", intake.state().isWorking());
        model.addAttribute("shown", shown);
        model.addAttribute("crumbs", crumbs.of(actor, intake, view.unitName(), place, List.of(Map.entry("", title))));
        return place.page();
    }

    /** A small sheet is written before the page answers, which then says what was done. */
    @PostMapping("/confirmation")
    @FreshProof
    String confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String hash,
            @RequestParam int rows,
            HttpServletRequest request,
            RedirectAttributes flash) {
        confirm.confirm(actor, new ConfirmIntake.Command(new IntakeId(id), hash, rows));
        var intake = work.work(new IntakeId(id));
        if (intake.state() == IntakeState.DONE) {
            var did = intake.counts();
            flash.addFlashAttribute(
                    "done", shown.text("membership.import.done", did.added(), did.changed(), did.unchanged()));
        }
        return back(request, id);
    }

    @PostMapping("/order")
    @FreshProof
    String order(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Intake.Order order,
            HttpServletRequest request,
            RedirectAttributes flash) {
        steer.steer(actor, new IntakeId(id), order);
        return ordered(id, order, request, flash);
    }

    /** Stopped, or given up: nothing more is written, so that nobody is kept from it by a password. */
    @PostMapping("/halt")
    String halt(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean forGood,
            HttpServletRequest request,
            RedirectAttributes flash) {
        halt.halt(actor, new HaltIntake.Command(new IntakeId(id), forGood));
        return ordered(id, forGood ? Intake.Order.DROP : Intake.Order.STOP, request, flash);
    }

    private String ordered(UUID id, Intake.Order order, HttpServletRequest request, RedirectAttributes flash) {
        work.work(new IntakeId(id));
        flash.addFlashAttribute("done", shown.text("membership.intake.order." + shownName(order) + ".done"));
        return back(request, id);
    }

    private static String back(HttpServletRequest request, UUID id) {
        return "redirect:" + IntakePlace.of(request).address(id);
    }

    private static String shownName(Intake.Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @PostMapping("/rows/{row}")
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int row,
            @RequestParam BulkGround.Answer answer,
            HttpServletRequest request,
            RedirectAttributes flash) {
        this.answer.answer(actor, new AnswerIntakeRow.Command(new IntakeId(id), row, answer));
        flash.addFlashAttribute("done", shown.text("membership.intake.answered", String.valueOf(row)));
        return back(request, id);
    }

    @GetMapping("/left-out")
    void leftOut(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam SheetFormat format,
            Locale language,
            HttpServletResponse response) {
        var query = new DownloadIntake.Query(new IntakeId(id), format, language);
        Download.send(response, "dong-chua-nhap-" + id, format, out -> download.download(actor, query, out));
    }
}
