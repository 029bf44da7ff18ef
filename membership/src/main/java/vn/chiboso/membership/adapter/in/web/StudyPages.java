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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.ConfirmStudy;
import vn.chiboso.membership.application.port.in.SeeStudy;
import vn.chiboso.membership.domain.handbook.StudyItemId;

/** Something to study: read, its questions answered, and confirmed. */
@Controller
@RequestMapping("/handbook/study/{item}")
class StudyPages {
    private final SeeStudy see;
    private final ConfirmStudy confirm;
    private final Shown shown;

    StudyPages(SeeStudy see, ConfirmStudy confirm, Shown shown) {
        this.see = see;
        this.confirm = confirm;
        this.shown = shown;
    }

    @GetMapping
    String one(Actor actor, @PathVariable UUID item, Model model) {
        var form = new StudyDoneForm();
        var done = show(actor, item, model).done();
        form.setNote(done == null ? "" : done.note());
        model.addAttribute("form", form);
        return "membership/study";
    }

    @PostMapping
    String studied(
            Actor actor,
            @PathVariable UUID item,
            @ModelAttribute("form") StudyDoneForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                var title = confirm.confirm(
                        actor, new ConfirmStudy.Command(new StudyItemId(item), form.getNote(), form.getAnswers()));
                flash.addFlashAttribute("done", shown.text("membership.study.confirmed", title));
                return "redirect:/handbook#study";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, item, model);
        return "membership/study";
    }

    private SeeStudy.View show(Actor actor, UUID item, Model model) {
        var view = see.see(actor, new StudyItemId(item));
        model.addAttribute("study", StudyPage.of(view, shown));
        return view;
    }
}
