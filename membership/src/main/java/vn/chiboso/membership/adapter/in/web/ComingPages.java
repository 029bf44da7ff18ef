package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.CancelComingReorganisation;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.in.PreviewComingReorganisation;
import vn.chiboso.membership.application.port.in.RetryComingReorganisation;
import vn.chiboso.membership.application.port.in.SeeComingReorganisation;
import vn.chiboso.membership.application.port.in.SeeDecision;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What was prepared for a coming day: the list, one of them, trying it again, calling it off. */
@Controller
@RequestMapping("/console/units/coming")
class ComingPages {
    private static final String PAGE = "membership/coming-one";

    private final ListComingReorganisations list;
    private final SeeComingReorganisation see;
    private final PreviewComingReorganisation preview;
    private final RetryComingReorganisation retry;
    private final CancelComingReorganisation cancel;
    private final SeeDecision decisions;
    private final ComingWords words;
    private final Shown shown;

    ComingPages(
            ListComingReorganisations list,
            SeeComingReorganisation see,
            PreviewComingReorganisation preview,
            RetryComingReorganisation retry,
            CancelComingReorganisation cancel,
            SeeDecision decisions,
            ComingWords words,
            Shown shown) {
        this.list = list;
        this.see = see;
        this.preview = preview;
        this.retry = retry;
        this.cancel = cancel;
        this.decisions = decisions;
        this.words = words;
        this.shown = shown;
    }

    /** Why it is called off. */
    static class Why {
        private String reason = "";

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAttribute("coming", list.list(actor, null));
        model.addAttribute("shown", shown);
        return "membership/coming";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new Why());
        show(actor, id, model);
        return PAGE;
    }

    @FreshProof
    @PostMapping("/{id}/run")
    String retry(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes flash) {
        try {
            retry.retry(actor, new ReorganisationId(id), seen);
            flash.addFlashAttribute("done", shown.text("membership.reorganisation.done"));
            return "redirect:/console/units/reorganisations/" + id;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            flash.addFlashAttribute("problem", shown.text(refusal.code(), shown.args(refusal.args())));
            return "redirect:/console/units/coming/" + id;
        }
    }

    @FreshProof
    @PostMapping("/{id}/cancel")
    String cancel(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") Why form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            cancel.cancel(actor, new ReorganisationId(id), form.getReason());
            flash.addFlashAttribute("done", shown.text("membership.coming.cancelled"));
            return "redirect:/console/units/coming/" + id;
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, id, model);
        return PAGE;
    }

    private void show(Actor actor, UUID id, Model model) {
        var view = see.see(actor, new ReorganisationId(id));
        var state = view.coming().state();
        model.addAttribute("view", view);
        model.addAttribute("shown", shown);
        model.addAttribute("decided", view.decides() ? decisions.see(actor, new ReorganisationId(id)) : null);
        model.addAttribute("hindrance", words.problem(view.coming()));
        model.addAttribute("cancelled", state instanceof State.Cancelled cancelled ? cancelled : null);
        model.addAttribute("isDone", state instanceof State.Done);
        if (view.decides() && view.due() && view.coming().isOpen()) {
            now(actor, id, model);
        }
    }

    /** What it would come to now, or what stands in its way now. */
    private void now(Actor actor, UUID id, Model model) {
        try {
            model.addAttribute("plan", preview.preview(actor, new ReorganisationId(id)));
        } catch (Refusal refusal) {
            model.addAttribute("hindrance", shown.text(refusal.code(), shown.args(refusal.args())));
        }
    }
}
