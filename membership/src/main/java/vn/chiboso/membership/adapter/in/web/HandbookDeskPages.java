package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.GiveStudy;
import vn.chiboso.membership.application.port.in.SeeHandbookDesk;
import vn.chiboso.membership.application.port.in.WithdrawStudy;
import vn.chiboso.membership.domain.handbook.StudyItemId;

/** What the handbooks of a branch ask of its committee: requests to answer, commitments to read, what is given to study. */
@Controller
@RequestMapping("/branch/handbook")
class HandbookDeskPages {
    private final SeeHandbookDesk see;
    private final GiveStudy give;
    private final WithdrawStudy withdraw;
    private final Shown shown;
    private final Supplier<UUID> newId;

    HandbookDeskPages(SeeHandbookDesk see, GiveStudy give, WithdrawStudy withdraw, Shown shown, Supplier<UUID> newId) {
        this.see = see;
        this.give = give;
        this.withdraw = withdraw;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping
    String desk(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var form = new StudyForm();
        form.setId(newId.get());
        form.setUnit(show(actor, unit, year, model));
        model.addAttribute("form", form);
        return "membership/handbook-desk";
    }

    @PostMapping("/study")
    String give(
            Actor actor,
            @ModelAttribute("form") StudyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var unit = form.getUnit();
        if (unit == null) {
            return "redirect:/branch/handbook";
        }
        if (!binding.hasErrors()) {
            try {
                give.give(
                        actor,
                        new GiveStudy.Command(
                                new StudyItemId(form.getId() == null ? newId.get() : form.getId()),
                                new UnitId(unit),
                                form.getTitle(),
                                form.getSource(),
                                form.getDueOn(),
                                form.address(),
                                form.getQuestions().stream()
                                        .map(StudyQuestionForm::typed)
                                        .toList()));
                flash.addFlashAttribute("done", shown.text("membership.study.given"));
                return "redirect:/branch/handbook?unit=" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, unit, null, model);
        return "membership/handbook-desk";
    }

    @PostMapping("/study/{item}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID item, RedirectAttributes flash) {
        var unit = withdraw.withdraw(actor, new StudyItemId(item));
        flash.addFlashAttribute("done", shown.text("membership.study.withdrawn"));
        return "redirect:/branch/handbook?unit=" + unit;
    }

    private UUID show(Actor actor, @Nullable UUID unit, @Nullable Integer year, Model model) {
        var desk = HandbookDeskPage.of(see.see(actor, unit == null ? null : new UnitId(unit), year), shown);
        model.addAttribute("desk", desk);
        return UUID.fromString(desk.unit());
    }
}
