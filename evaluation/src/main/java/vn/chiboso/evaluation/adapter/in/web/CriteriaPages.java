package vn.chiboso.evaluation.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.ActivateCriteriaSet;
import vn.chiboso.evaluation.application.port.in.CopyCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ListCriteriaSets;
import vn.chiboso.evaluation.application.port.in.ListIssuers;
import vn.chiboso.evaluation.application.port.in.ReviseCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ShowCriteriaSet;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Controller
@RequestMapping("/console/criteria")
class CriteriaPages {
    private static final String SET = "evaluation/criteria-set";

    private final ListCriteriaSets list;
    private final ShowCriteriaSet show;
    private final CopyCriteriaSet copy;
    private final ReviseCriteriaSet revise;
    private final ActivateCriteriaSet activate;
    private final ListIssuers issuers;
    private final Sentences sentences;

    CriteriaPages(
            ListCriteriaSets list,
            ShowCriteriaSet show,
            CopyCriteriaSet copy,
            ReviseCriteriaSet revise,
            ActivateCriteriaSet activate,
            ListIssuers issuers,
            Sentences sentences) {
        this.list = list;
        this.show = show;
        this.copy = copy;
        this.revise = revise;
        this.activate = activate;
        this.issuers = issuers;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("sets", list.of(actor));
        model.addAttribute("issuers", CriteriaOptions.issuers(issuers.of(actor)));
        return "evaluation/criteria";
    }

    @GetMapping("/{id}")
    String set(@PathVariable UUID id, Actor actor, Model model) {
        var view = show.show(new CriteriaSetId(id), actor);
        model.addAttribute("form", CriteriaForm.of(view.set()));
        fill(model, view, actor);
        return SET;
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @ModelAttribute("form") CriteriaForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var view = show.show(new CriteriaSetId(id), actor);
        try {
            if (!binding.hasErrors()) {
                revise.revise(form.command(view.set()), actor);
                redirect.addFlashAttribute("done", sentences.say("criteria.saved"));
                return "redirect:/console/criteria/" + id;
            }
        } catch (EvaluationRefusal e) {
            if (e.kind() != EvaluationRefusal.Kind.INVALID) {
                throw e;
            }
            Refusals.show(e, binding, "name", "goodFrom", "attendancePercent");
        }
        fill(model, view, actor);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return SET;
    }

    @PostMapping("/{id}/copies")
    String copy(@PathVariable UUID id, @RequestParam UUID issuer, Actor actor, RedirectAttributes redirect) {
        var made = copy.copy(new CopyCriteriaSet.Command(new CriteriaSetId(id), new UnitId(issuer)), actor);
        redirect.addFlashAttribute("done", sentences.say("criteria.copied"));
        return "redirect:/console/criteria/" + made;
    }

    @PostMapping("/{id}/activation")
    String activate(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam LocalDate from,
            Actor actor,
            RedirectAttributes redirect) {
        activate.activate(new ActivateCriteriaSet.Command(new CriteriaSetId(id), version, from), actor);
        redirect.addFlashAttribute("done", sentences.say("criteria.activated", from));
        return "redirect:/console/criteria/" + id;
    }

    private void fill(Model model, ShowCriteriaSet.View view, Actor actor) {
        model.addAttribute("view", view);
        model.addAttribute("issuers", CriteriaOptions.issuers(issuers.of(actor)));
        model.addAttribute("kinds", CriteriaOptions.kinds(sentences));
        model.addAttribute("gaps", CriteriaOptions.gaps(sentences));
    }
}
