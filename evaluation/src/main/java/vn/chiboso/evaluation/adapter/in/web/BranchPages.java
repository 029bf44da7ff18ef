package vn.chiboso.evaluation.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.evaluation.application.port.in.ListMyBranches;
import vn.chiboso.evaluation.application.port.in.ShowBranchScores;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Controller("evaluationBranchPages")
@RequestMapping("/evaluation")
class BranchPages {
    private final ShowBranchScores scores;
    private final ListMyBranches branches;

    BranchPages(ShowBranchScores scores, ListMyBranches branches) {
        this.scores = scores;
        this.branches = branches;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable UUID unit, Actor actor, Model model) {
        var own = branches.of(actor);
        if (unit == null && own.isEmpty()) {
            throw new EvaluationRefusal(EvaluationRefusal.Reason.NOT_ALLOWED);
        }
        var view = scores.of(unit == null ? own.getFirst().id() : new UnitId(unit), actor);
        model.addAttribute("branches", own);
        model.addAttribute("view", view);
        model.addAttribute("scores", ScoreLines.branch(view).reversed());
        model.addAttribute("trend", Trend.of(view));
        return "evaluation/branch";
    }
}
