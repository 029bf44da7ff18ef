package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.MarkEnd;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.PathRefusal;

/** Whether somebody was struck off or expelled for a crime after which readmission waits longer, said after the end was recorded. */
@Controller
@RequestMapping("/branch/members/{member}/acts/{act}/criminal")
class EndMarkPages {
    private final SeeMember seeMember;
    private final MarkEnd markEnd;
    private final Shown shown;
    private final Supplier<UUID> newId;

    EndMarkPages(SeeMember seeMember, MarkEnd markEnd, Shown shown, Supplier<UUID> newId) {
        this.seeMember = seeMember;
        this.markEnd = markEnd;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable UUID member, @PathVariable UUID act, Model model) {
        var form = new EndMarkForm();
        form.setId(newId.get().toString());
        model.addAttribute("form", form);
        return show(actor, member, act, model);
    }

    @PostMapping
    String mark(
            Actor actor,
            @PathVariable UUID member,
            @PathVariable UUID act,
            @ModelAttribute("form") EndMarkForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                markEnd.mark(
                        actor,
                        new MarkEnd.Command(
                                ActId.of(form.getId()),
                                new MemberId(member),
                                new ActId(act),
                                form.getCriminal(),
                                form.basis(),
                                form.getReason()));
                flash.addFlashAttribute("done", shown.text("membership.act.mark.done"));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, member, act, model);
    }

    private String show(Actor actor, UUID member, UUID act, Model model) {
        var view = seeMember.see(actor, new MemberId(member));
        if (!view.records()) {
            throw PersonRefusal.forbidden();
        }
        var end = view.path().inForce().stream()
                .filter(each -> each.id().value().equals(act) && each.kind().mayBeCriminal())
                .findFirst()
                .orElseThrow(PathRefusal::notFound);
        var answers = new LinkedHashMap<String, String>();
        answers.put("true", shown.text("membership.act.mark.yes"));
        answers.put("false", shown.text("membership.act.mark.no"));
        model.addAttribute("answers", answers);
        model.addAttribute("member", member);
        model.addAttribute("act", act);
        model.addAttribute("name", view.person().fullName());
        model.addAttribute("what", shown.word(end.kind()));
        model.addAttribute("on", shown.value(end.on()));
        model.addAttribute(
                "now",
                shown.text(view.path().isCriminal(end) ? "membership.act.is-criminal" : "membership.act.not-criminal"));
        return "membership/member-act-mark";
    }
}
