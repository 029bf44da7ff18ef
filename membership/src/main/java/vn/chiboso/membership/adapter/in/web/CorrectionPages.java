package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.AnswerCorrection;
import vn.chiboso.membership.application.port.in.AskCorrection;
import vn.chiboso.membership.application.port.in.SeeCorrection;
import vn.chiboso.membership.application.port.in.TakeBackCorrection;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;

/** Requests to correct the list book: asked by the member, answered by who keeps the roll. */
@Controller
@RequestMapping("/handbook/requests")
class CorrectionPages {
    private final AskCorrection ask;
    private final SeeCorrection see;
    private final AnswerCorrection answer;
    private final TakeBackCorrection takeBack;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;
    private final Clock clock;

    CorrectionPages(
            AskCorrection ask,
            SeeCorrection see,
            AnswerCorrection answer,
            TakeBackCorrection takeBack,
            Options options,
            Shown shown,
            Supplier<UUID> newId,
            Clock clock) {
        this.ask = ask;
        this.see = see;
        this.answer = answer;
        this.takeBack = takeBack;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
        this.clock = clock;
    }

    @ModelAttribute("fields")
    Map<String, String> fields() {
        return options.orChoose("membership.correction.field.choose", CorrectionRequest.offered());
    }

    @ModelAttribute("outcomes")
    Map<String, String> outcomes() {
        return options.of(
                java.util.List.of(CorrectionAnswer.Correction.CORRECTED, CorrectionAnswer.Correction.REFUSED));
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        HandbookPages.member(actor);
        var form = new CorrectionForm();
        form.setId(newId.get());
        model.addAttribute("form", form);
        return "membership/correction-new";
    }

    @PostMapping("/new")
    String ask(
            Actor actor,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult binding,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var id = new CorrectionId(form.getId() == null ? newId.get() : form.getId());
        if (!binding.hasErrors()) {
            try {
                ask.ask(actor, new AskCorrection.Command(id, form.getField(), form.getRight(), form.getReason()));
                flash.addFlashAttribute("done", shown.text("membership.correction.sent"));
                return "redirect:/handbook/requests/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "membership/correction-new";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new CorrectionAnswerForm());
        return show(actor, id, model);
    }

    @PostMapping("/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") CorrectionAnswerForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                answer.answer(
                        actor, new AnswerCorrection.Command(new CorrectionId(id), form.getOutcome(), form.getNote()));
                flash.addFlashAttribute("done", shown.text("membership.correction.answered"));
                return "redirect:/handbook/requests/" + id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, id, model);
    }

    @PostMapping("/{id}/withdrawal")
    String takeBack(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        takeBack.takeBack(actor, new CorrectionId(id));
        flash.addFlashAttribute("done", shown.text("membership.correction.withdrawn"));
        return "redirect:/handbook/requests/" + id;
    }

    private String show(Actor actor, UUID id, Model model) {
        model.addAttribute(
                "request", CorrectionPage.of(see.see(actor, new CorrectionId(id)), LocalDate.now(clock), shown));
        return "membership/correction";
    }
}
