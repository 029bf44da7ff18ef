package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmRollImport;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.in.ProposeRollImport;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.application.port.in.SeeRollImport;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.domain.roll.RollImportId;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The roll of a branch and the import of a list book: hand in, look, confirm. */
@Controller("membershipBranchPages")
@RequestMapping("/branch")
class BranchPages {
    private final SeeRoll seeRoll;
    private final ProposeRollImport propose;
    private final SeeRollImport seeRollImport;
    private final ConfirmRollImport confirm;
    private final ExportRolls export;
    private final SeeUnit seeUnit;
    private final Shown shown;
    private final Clock clock;

    BranchPages(
            SeeRoll seeRoll,
            ProposeRollImport propose,
            SeeRollImport seeRollImport,
            ConfirmRollImport confirm,
            ExportRolls export,
            SeeUnit seeUnit,
            Shown shown,
            Clock clock) {
        this.seeRoll = seeRoll;
        this.propose = propose;
        this.seeRollImport = seeRollImport;
        this.confirm = confirm;
        this.export = export;
        this.seeUnit = seeUnit;
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

    @GetMapping("/import")
    String importForm(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute("form") ImportForm form,
            Model model) {
        form.setValidFrom(LocalDate.now(clock));
        return show(actor, unit, model);
    }

    @PostMapping("/import")
    String propose(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var file = form.getFile();
        if (file == null) {
            binding.rejectValue("file", "membership.required", "membership.required");
        } else if (!binding.hasErrors()) {
            try {
                var id = propose.propose(
                        actor,
                        new ProposeRollImport.Command(
                                new UnitId(unit), Uploads.name(file), Uploads.content(file), form.getValidFrom()));
                return "redirect:/branch/imports/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, unit, model);
    }

    @GetMapping("/imports/{id}")
    String plan(Actor actor, @PathVariable UUID id, Model model) {
        var view = seeRollImport.see(actor, new RollImportId(id));
        model.addAttribute("answer", RollImportAnswer.of(view, shown));
        model.addAttribute("unitName", view.unitName());
        model.addAttribute(
                "seesRoll", seeUnit.see(actor, view.rollImport().unit()).seesRoll());
        model.addAttribute("validFrom", shown.value(view.rollImport().validFrom()));
        return "membership/import-plan";
    }

    @PostMapping("/imports/{id}/confirmation")
    String confirm(Actor actor, @PathVariable UUID id, @RequestParam String digest, RedirectAttributes flash) {
        var result = confirm.confirm(actor, new ConfirmRollImport.Command(new RollImportId(id), digest));
        flash.addFlashAttribute(
                "done", shown.text("membership.import.done", result.added(), result.changed(), result.unchanged()));
        return "redirect:/branch/imports/" + id;
    }

    private String show(Actor actor, @Nullable UUID unit, Model model) {
        var view = seeRoll.see(actor, new SeeRoll.Query(unit == null ? null : new UnitId(unit), ""));
        if (!view.mayImport()) {
            throw vn.chiboso.membership.domain.RollRefusal.forbidden();
        }
        model.addAttribute("unit", view.unit().value());
        model.addAttribute("unitName", view.unitName());
        return "membership/import";
    }
}
