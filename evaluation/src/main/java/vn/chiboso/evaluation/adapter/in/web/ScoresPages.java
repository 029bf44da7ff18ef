package vn.chiboso.evaluation.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.in.FindScorecard;
import vn.chiboso.evaluation.application.port.in.ListMonthScores;
import vn.chiboso.evaluation.application.port.in.ListMyCommunes;
import vn.chiboso.evaluation.application.port.in.SetOfficialScore;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.UnitId;

@Controller
@RequestMapping("/console/scores")
class ScoresPages {
    private static final String DECIDE = "evaluation/official";
    private static final int MONTHS_BACK = 24;

    private final ListMyCommunes communes;
    private final ListMonthScores monthScores;
    private final FindScorecard find;
    private final SetOfficialScore setOfficial;
    private final ScorecardResponses responses;
    private final Sentences sentences;
    private final Clock clock;

    ScoresPages(
            ListMyCommunes communes,
            ListMonthScores monthScores,
            FindScorecard find,
            SetOfficialScore setOfficial,
            ScorecardResponses responses,
            Sentences sentences,
            Clock clock) {
        this.communes = communes;
        this.monthScores = monthScores;
        this.find = find;
        this.setOfficial = setOfficial;
        this.responses = responses;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable UUID commune,
            Actor actor,
            Model model) {
        var mine = communes.of(actor);
        if (mine.isEmpty()) {
            throw new EvaluationRefusal(EvaluationRefusal.Reason.NOT_ALLOWED);
        }
        var chosen = commune == null ? mine.getFirst().id() : new UnitId(commune);
        var thisMonth = YearMonth.now(clock);
        var wanted = Typed.month(month, thisMonth);
        model.addAttribute("communes", mine);
        model.addAttribute("commune", chosen);
        model.addAttribute("month", wanted);
        model.addAttribute("months", months(thisMonth, wanted));
        model.addAttribute("rows", ScoreLines.month(monthScores.of(chosen, wanted, actor)));
        return "evaluation/scores";
    }

    @GetMapping("/{id}")
    String decision(@PathVariable UUID id, Actor actor, Model model) {
        var card = responses.of(find.find(new ScorecardId(id), actor));
        model.addAttribute("card", card);
        model.addAttribute("form", OfficialForm.of(card));
        model.addAttribute("grades", grades());
        return DECIDE;
    }

    @FreshProof
    @PostMapping("/{id}")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") OfficialForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var card = new ScorecardId(id);
        try {
            setOfficial.set(form.command(card), actor);
        } catch (EvaluationRefusal e) {
            if (e.kind() != EvaluationRefusal.Kind.INVALID) {
                throw e;
            }
            Refusals.show(e, binding, "points", "comment");
            model.addAttribute("card", responses.of(find.find(card, actor)));
            model.addAttribute("grades", grades());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return DECIDE;
        }
        redirect.addFlashAttribute("done", sentences.say("official.saved"));
        return "redirect:/console/scores/" + id;
    }

    /** The months to choose from, latest first; the one that was asked for is always among them. */
    private static List<YearMonth> months(YearMonth latest, YearMonth wanted) {
        return Stream.concat(
                        Stream.iterate(latest, month -> month.minusMonths(1)).limit(MONTHS_BACK), Stream.of(wanted))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Map<String, String> grades() {
        var grades = new LinkedHashMap<String, String>();
        grades.put("", sentences.say("official.grade-of-band"));
        for (var grade : Grade.values()) {
            grades.put(grade.name(), sentences.say("grade." + grade.name()));
        }
        return grades;
    }
}
