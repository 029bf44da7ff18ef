package vn.chiboso.evaluation.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.evaluation.application.port.in.ImportCriteriaSheet;
import vn.chiboso.evaluation.application.port.in.ListIssuers;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.SheetProblem;
import vn.chiboso.evaluation.domain.criteria.SheetRefused;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Controller
@RequestMapping("/console/criteria/imports")
class CriteriaImportPages {
    private static final String VIEW = "evaluation/criteria-import";

    private final ImportCriteriaSheet importSheet;
    private final ListIssuers issuers;
    private final Sentences sentences;

    CriteriaImportPages(ImportCriteriaSheet importSheet, ListIssuers issuers, Sentences sentences) {
        this.importSheet = importSheet;
        this.issuers = issuers;
        this.sentences = sentences;
    }

    /** What is wrong where, in the reader's language. */
    record Problem(int row, String column, String what) {}

    @GetMapping
    String page(Actor actor, Model model) {
        var options = CriteriaOptions.issuers(issuers.of(actor));
        if (options.isEmpty()) {
            throw new EvaluationRefusal(Reason.NOT_ALLOWED);
        }
        model.addAttribute("form", new ImportForm());
        model.addAttribute("issuers", options);
        return VIEW;
    }

    @PostMapping
    String read(
            @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var made = importSheet.read(
                    new ImportCriteriaSheet.Command(
                            UnitId.of(form.getIssuer()), form.getName(), form.getLegalBasis(), form.content()),
                    actor);
            redirect.addFlashAttribute("done", sentences.say("criteria.imported"));
            redirect.addFlashAttribute("notes", sentences.say(made.notes()));
            return "redirect:/console/criteria/" + made.id();
        } catch (SheetRefused e) {
            binding.rejectValue("file", e.code(), e.args().toArray(), e.code());
            model.addAttribute(
                    "problems", e.problems().stream().map(this::problem).toList());
        } catch (EvaluationRefusal e) {
            if (e.kind() != EvaluationRefusal.Kind.INVALID) {
                throw e;
            }
            Refusals.show(e, binding, "name");
        } catch (IllegalArgumentException e) {
            binding.rejectValue("issuer", "evaluation.refusal.unknown", "evaluation.refusal.unknown");
        }
        model.addAttribute("issuers", CriteriaOptions.issuers(issuers.of(actor)));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private Problem problem(SheetProblem problem) {
        return new Problem(problem.row(), problem.column(), sentences.say(problem.what()));
    }
}
