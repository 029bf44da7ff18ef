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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.SeeCommitment;
import vn.chiboso.membership.application.port.in.TakeCommitmentStep;

/** A yearly commitment: the member writes and reviews, the committee remarks. */
@Controller
class CommitmentPages {
    private final SeeCommitment see;
    private final TakeCommitmentStep takeStep;
    private final Shown shown;

    CommitmentPages(SeeCommitment see, TakeCommitmentStep takeStep, Shown shown) {
        this.see = see;
        this.takeStep = takeStep;
        this.shown = shown;
    }

    @GetMapping("/handbook/commitments/{year}")
    String own(Actor actor, @PathVariable int year, Model model) {
        return one(actor, HandbookPages.member(actor), year, model);
    }

    @GetMapping("/branch/members/{member}/commitments/{year}")
    String one(Actor actor, @PathVariable UUID member, @PathVariable int year, Model model) {
        var view = show(actor, member, year, model);
        var form = new CommitmentForm();
        form.setSeen(view.version());
        form.setText(view.words());
        model.addAttribute("form", form);
        return "membership/commitment";
    }

    @PostMapping("/handbook/commitments/{year}")
    String takeOwn(
            Actor actor,
            @PathVariable int year,
            @ModelAttribute("form") CommitmentForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return take(actor, HandbookPages.member(actor), year, form, binding, model, response, flash);
    }

    @PostMapping("/branch/members/{member}/commitments/{year}")
    String take(
            Actor actor,
            @PathVariable UUID member,
            @PathVariable int year,
            @ModelAttribute("form") CommitmentForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var step = form.getStep();
        if (!binding.hasErrors() && step == null) {
            binding.rejectValue("step", "membership.required", "membership.required");
        } else if (!binding.hasErrors() && step != null) {
            try {
                takeStep.take(
                        actor,
                        new TakeCommitmentStep.Command(
                                new MemberId(member), year, step, form.getText(), form.getSeen()));
                flash.addFlashAttribute("done", shown.text("membership.commitment.taken", shown.word(step)));
                return "redirect:"
                        + (actor.is(new MemberId(member)) ? "/handbook" : "/branch/members/" + member)
                        + "/commitments/" + year;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        // what others wrote meanwhile is on this page now: sending it once more is a decision, not an accident
        form.setSeen(show(actor, member, year, model).version());
        return "membership/commitment";
    }

    private SeeCommitment.View show(Actor actor, UUID member, int year, Model model) {
        var view = see.see(actor, new MemberId(member), year);
        model.addAttribute("view", view);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "action",
                view.own() ? "/handbook/commitments/" + year : "/branch/members/" + member + "/commitments/" + year);
        model.addAttribute("back", view.own() ? "/handbook" : "/branch/members/" + member + "/handbook");
        return view;
    }
}
