package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.PrepareReorganisation;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeDecision;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** The wizard: what is to be done, by which decision, what it would come to, done. */
@Controller
@RequestMapping("/console/units/{unit}/reorganise")
class ReorganisationPages {
    private final SeeUnit seeUnit;
    private final PreviewReorganisation preview;
    private final RunReorganisation run;
    private final PrepareReorganisation prepare;
    private final SeeDecision decisions;
    private final ReorganisationChoices choices;
    private final Shown shown;
    private final Clock clock;
    private final Supplier<UUID> newId;

    ReorganisationPages(
            SeeUnit seeUnit,
            PreviewReorganisation preview,
            RunReorganisation run,
            PrepareReorganisation prepare,
            SeeDecision decisions,
            ReorganisationChoices choices,
            Shown shown,
            Clock clock,
            Supplier<UUID> newId) {
        this.seeUnit = seeUnit;
        this.preview = preview;
        this.run = run;
        this.prepare = prepare;
        this.decisions = decisions;
        this.choices = choices;
        this.shown = shown;
        this.clock = clock;
        this.newId = newId;
    }

    @GetMapping
    String choose(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam(name = "of", required = false) @Nullable UUID of,
            Model model) {
        choices.unit(seeUnit.see(actor, new UnitId(unit)), model);
        if (of != null) {
            model.addAttribute("decided", decisions.see(actor, new ReorganisationId(of)));
        }
        model.addAttribute("of", of);
        return "membership/reorganise";
    }

    @GetMapping("/{what}")
    String form(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable ReorganisationKind what,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "of", required = false) @Nullable UUID of,
            @ModelAttribute("form") ReorganisationForm form,
            Model model) {
        if (of != null) {
            form.goOn(decisions.see(actor, new ReorganisationId(of)).decision());
        }
        model.addAttribute("of", of);
        form.setId(newId.get());
        form.setNewUnit(newId.get());
        return ask(actor, unit, what, q, form, model);
    }

    @PostMapping("/{what}")
    String preview(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable ReorganisationKind what,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String back,
            @ModelAttribute("form") ReorganisationForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (!back.isEmpty()) {
            return ask(actor, unit, what, q, form, model);
        }
        var view = seeUnit.see(actor, new UnitId(unit));
        var request = read(actor, form, what, view, binding);
        if (request != null) {
            try {
                var plan = preview.preview(actor, request);
                model.addAttribute("ahead", request.decision().effectiveOn().isAfter(LocalDate.now(clock)));
                form.setSeen(plan.fingerprint());
                choices.unit(view, model);
                model.addAttribute("what", what);
                model.addAttribute("plan", plan);
                model.addAttribute("q", q);
                return "membership/reorganise-plan";
            } catch (Refusal refusal) {
                FormProblems.put(binding, shown.worded(refusal));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ask(actor, unit, what, q, form, model);
    }

    @FreshProof
    @PostMapping("/{what}/run")
    String run(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable ReorganisationKind what,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("form") ReorganisationForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var request = read(actor, form, what, seeUnit.see(actor, new UnitId(unit)), binding);
        if (request != null) {
            try {
                run.run(actor, request, form.getSeen());
                flash.addFlashAttribute("done", shown.text("membership.reorganisation.done"));
                return "redirect:/console/units/reorganisations/" + request.id();
            } catch (Refusal refusal) {
                FormProblems.put(binding, shown.worded(refusal));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ask(actor, unit, what, q, form, model);
    }

    /** A day that lies ahead: kept until then. */
    @FreshProof
    @PostMapping("/{what}/prepare")
    String prepare(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable ReorganisationKind what,
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("form") ReorganisationForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var request = read(actor, form, what, seeUnit.see(actor, new UnitId(unit)), binding);
        if (request != null) {
            try {
                prepare.prepare(actor, request, form.getSeen());
                flash.addFlashAttribute("done", shown.text("membership.coming.prepared"));
                return "redirect:/console/units/coming/" + request.id();
            } catch (Refusal refusal) {
                FormProblems.put(binding, shown.worded(refusal));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ask(actor, unit, what, q, form, model);
    }

    /** Null when the form cannot be read: it says all that is wrong with it then. */
    private @Nullable ReorganisationRequest read(
            Actor actor, ReorganisationForm form, ReorganisationKind what, SeeUnit.View view, BindingResult binding) {
        try {
            var request = request(actor, form, what, view);
            return binding.hasErrors() ? null : request;
        } catch (Refusal refusal) {
            FormProblems.put(binding, shown.worded(refusal));
            return null;
        }
    }

    private ReorganisationRequest request(
            Actor actor, ReorganisationForm form, ReorganisationKind what, SeeUnit.View view) {
        var own = view.unit().form().kind();
        // they may stand below different units, so each is asked for where it is
        UnitKind ending = what != ReorganisationKind.MERGE
                ? null
                : form.getUnits().stream()
                        .findFirst()
                        .map(first -> seeUnit.see(actor, new UnitId(first))
                                .unit()
                                .form()
                                .kind())
                        .orElse(null);
        return form.request(what, view.unit().id().value(), own, ending);
    }

    private String ask(
            Actor actor, UUID unit, ReorganisationKind what, String q, ReorganisationForm form, Model model) {
        var view = seeUnit.see(actor, new UnitId(unit));
        choices.unit(view, model);
        choices.of(actor, view, what, q, model);
        if (form.isSeveral()) {
            choices.several(actor, view, q, model);
        }
        return "membership/reorganise-form";
    }
}
