package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportForHandbookApp;
import vn.chiboso.membership.application.port.in.SeeBridge;

/** The list for the national handbook app: what it tells, what for, and which left before. */
@Controller
@RequestMapping("/branch/handbook-app")
class BridgePages {
    private final SeeBridge see;
    private final ExportForHandbookApp export;
    private final Shown shown;
    private final Clock clock;

    BridgePages(SeeBridge see, ExportForHandbookApp export, Shown shown, Clock clock) {
        this.see = see;
        this.export = export;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    String page(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute("form") BridgeForm form,
            Model model) {
        return show(actor, unit, model);
    }

    /** The file, or the page again with what was typed. */
    @PostMapping
    @Nullable
    String export(
            Actor actor,
            @RequestParam UUID unit,
            @ModelAttribute("form") BridgeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (!binding.hasErrors()) {
            try {
                var command = new ExportForHandbookApp.Command(new UnitId(unit), form.getPurpose(), form.getFormat());
                Download.send(
                        response,
                        "so-tay-dang-vien-" + LocalDate.now(clock),
                        form.getFormat(),
                        out -> export.export(actor, command, out));
                return null;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, unit, model);
    }

    private String show(Actor actor, @Nullable UUID unit, Model model) {
        model.addAttribute("view", see.see(actor, unit == null ? null : new UnitId(unit)));
        model.addAttribute("shown", shown);
        return "membership/handbook-app";
    }
}
