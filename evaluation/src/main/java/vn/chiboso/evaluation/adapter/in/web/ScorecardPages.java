package vn.chiboso.evaluation.adapter.in.web;

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
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.ShowScorecard;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

@Controller
@RequestMapping("/evaluation/meetings/{meetingId}")
class ScorecardPages {
    private static final String VIEW = "evaluation/scorecard";

    private final ShowScorecard show;
    private final FillScorecard fill;
    private final TableScorecard table;
    private final ScorecardResponses responses;
    private final Sentences sentences;

    ScorecardPages(
            ShowScorecard show,
            FillScorecard fill,
            TableScorecard table,
            ScorecardResponses responses,
            Sentences sentences) {
        this.show = show;
        this.fill = fill;
        this.table = table;
        this.responses = responses;
        this.sentences = sentences;
    }

    @GetMapping
    String page(@PathVariable UUID meetingId, Actor actor, Model model) {
        var card = responses.of(show.show(new MeetingId(meetingId), actor));
        model.addAttribute("card", card);
        model.addAttribute("form", ScorecardForm.of(card));
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable UUID meetingId,
            @ModelAttribute("form") ScorecardForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var meeting = new MeetingId(meetingId);
        try {
            fill.fill(form.command(meeting), actor);
        } catch (EvaluationRefusal e) {
            if (e.kind() != EvaluationRefusal.Kind.INVALID) {
                throw e;
            }
            Refusals.show(e, form, binding);
            model.addAttribute("card", responses.of(show.show(meeting, actor)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        redirect.addFlashAttribute("done", sentences.say("scorecard.saved"));
        return "redirect:/evaluation/meetings/" + meetingId;
    }

    @PostMapping("/tabling")
    String table(@PathVariable UUID meetingId, Actor actor, RedirectAttributes redirect) {
        table.table(new MeetingId(meetingId), actor);
        redirect.addFlashAttribute("done", sentences.say("scorecard.tabled"));
        return "redirect:/evaluation/meetings/" + meetingId;
    }
}
