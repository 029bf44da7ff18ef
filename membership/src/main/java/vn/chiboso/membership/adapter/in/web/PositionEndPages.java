package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
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
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.in.SeePositionEnd;
import vn.chiboso.membership.application.port.in.SeePositionEnd.Ending;
import vn.chiboso.membership.domain.PositionId;

/** Ending a position with its last day and decision, from the person's page and from the unit's in the console. */
@Controller
class PositionEndPages {
    private static final String OF_MEMBER = "/branch/members/{member}/positions/{position}/end";
    private static final String OF_UNIT = "/console/positions/{position}/end";

    private final SeePositionEnd seeEnd;
    private final EndPosition endPosition;
    private final Shown shown;
    private final Clock clock;

    PositionEndPages(SeePositionEnd seeEnd, EndPosition endPosition, Shown shown, Clock clock) {
        this.seeEnd = seeEnd;
        this.endPosition = endPosition;
        this.shown = shown;
        this.clock = clock;
    }

    @FreshProof
    @GetMapping(OF_MEMBER)
    String ofMember(Actor actor, @PathVariable UUID position, Model model) {
        return fresh(seeEnd.see(actor, new PositionId(position)), false, model);
    }

    @FreshProof
    @PostMapping(OF_MEMBER)
    String endOfMember(
            Actor actor,
            @PathVariable UUID position,
            @ModelAttribute("form") PositionEndForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var ending = seeEnd.see(actor, new PositionId(position));
        return ends(command -> endPosition.end(actor, command), ending, form, binding, flash)
                ? back(ending, false)
                : again(ending, false, model, response);
    }

    @FreshProof
    @GetMapping(OF_UNIT)
    String ofUnit(Actor actor, @PathVariable UUID position, Model model) {
        return fresh(seeEnd.see(actor, new PositionId(position)), true, model);
    }

    @FreshProof
    @PostMapping(OF_UNIT)
    String endOfUnit(
            Actor actor,
            @PathVariable UUID position,
            @ModelAttribute("form") PositionEndForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var ending = seeEnd.see(actor, new PositionId(position));
        return ends(command -> endPosition.end(actor, command), ending, form, binding, flash)
                ? back(ending, true)
                : again(ending, true, model, response);
    }

    /**
     * Whether it is done.
     *
     * @param end what ends it: said by the method that is an address and asks for the proof
     */
    private boolean ends(
            Consumer<EndPosition.Command> end,
            Ending ending,
            PositionEndForm form,
            BindingResult binding,
            RedirectAttributes flash) {
        if (!form.isMistake() && form.getLastDay() == null && !binding.hasErrors()) {
            binding.rejectValue("lastDay", "membership.required", "membership.required");
        }
        if (binding.hasErrors()) {
            return false;
        }
        try {
            var lastDay = form.isMistake() ? null : form.getLastDay();
            end.accept(new EndPosition.Command(ending.held().id(), lastDay, form.getBasis()));
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
            return false;
        }
        flash.addFlashAttribute(
                "done", shown.text(form.isMistake() ? "membership.position.taken-back" : "membership.position.ended"));
        return true;
    }

    /** Yesterday: who is followed by somebody today held it until then. */
    private String fresh(Ending ending, boolean console, Model model) {
        var form = new PositionEndForm();
        form.setLastDay(LocalDate.now(clock).minusDays(1));
        model.addAttribute("form", form);
        return show(ending, console, model);
    }

    private String again(Ending ending, boolean console, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(ending, console, model);
    }

    private String show(Ending ending, boolean console, Model model) {
        var held = ending.held();
        model.addAttribute("console", console);
        model.addAttribute("name", held.name());
        model.addAttribute("post", shown.post(held.position(), ending.kind()));
        model.addAttribute("from", shown.value(held.from()));
        model.addAttribute("takeable", ending.takeable());
        model.addAttribute("back", place(ending, console));
        return "membership/position-end";
    }

    private static String back(Ending ending, boolean console) {
        return "redirect:" + place(ending, console);
    }

    private static String place(Ending ending, boolean console) {
        var held = ending.held();
        return console ? "/console/units/" + held.unit() : "/branch/members/" + held.member();
    }
}
