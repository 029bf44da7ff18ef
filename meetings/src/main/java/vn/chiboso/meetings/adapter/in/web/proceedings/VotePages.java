package vn.chiboso.meetings.adapter.in.web.proceedings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.CastBallot;
import vn.chiboso.meetings.application.port.in.proceedings.CloseVote;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.in.proceedings.ShowVote;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.application.port.in.proceedings.WithdrawVote;
import vn.chiboso.meetings.domain.ProceedingsRefusal;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@Controller
@RequestMapping("/meetings/{id}/votes")
class VotePages {
    private final Cockpit cockpit;
    private final ShowVote show;
    private final TableVote table;
    private final OpenVote open;
    private final CastBallot cast;
    private final CountHands count;
    private final CloseVote close;
    private final WithdrawVote withdraw;
    private final Words words;

    VotePages(
            Cockpit cockpit,
            ShowVote show,
            TableVote table,
            OpenVote open,
            CastBallot cast,
            CountHands count,
            CloseVote close,
            WithdrawVote withdraw,
            Words words) {
        this.cockpit = cockpit;
        this.show = show;
        this.table = table;
        this.open = open;
        this.cast = cast;
        this.count = count;
        this.close = close;
        this.withdraw = withdraw;
        this.words = words;
    }

    @PostMapping
    String table(
            @PathVariable UUID id,
            @ModelAttribute("question") Forms.Question form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        try {
            table.table(form.command(id, cockpit.newId()), actor);
        } catch (ProceedingsRefusal refusal) {
            Typed.reject(binding, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("asking", true);
            return cockpit.fill(model, id, null, actor);
        }
        flash.addFlashAttribute("done", words.of("vote.done.tabled"));
        return "redirect:/meetings/" + id + "/conduct" + step(form.subject());
    }

    @GetMapping("/{vote}")
    String vote(@PathVariable UUID id, @PathVariable UUID vote, Model model, Actor actor) {
        var view = show.show(new MeetingId(id), new VoteId(vote), actor);
        var me = view.me();
        model.addAttribute("meeting", id);
        model.addAttribute("vote", new VoteCard(view.vote(), words));
        model.addAttribute("conducts", view.access().conducts());
        model.addAttribute("ballot", me != null);
        model.addAttribute("mine", me == null || me.choice() == null ? null : words.of("vote.choice." + me.choice()));
        model.addAttribute(
                "electors",
                view.access().conducts()
                        ? view.vote().electors().stream()
                                .map(e -> ElectorCard.of(e, words))
                                .toList()
                        : List.of());
        if (!model.containsAttribute("count")) {
            model.addAttribute("count", new Forms.Hands(null, null, null));
        }
        return "meetings/vote";
    }

    @PostMapping("/{vote}/opening")
    String open(
            @PathVariable UUID id,
            @PathVariable UUID vote,
            @RequestParam VoteForm form,
            RedirectAttributes flash,
            Actor actor) {
        open.open(new MeetingId(id), new VoteId(vote), form, actor);
        return to(id, vote, flash, "vote.done.opened");
    }

    @PostMapping("/{vote}/ballots")
    String cast(
            @PathVariable UUID id,
            @PathVariable UUID vote,
            @RequestParam Choice choice,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes flash,
            Actor actor) {
        var whose = member == null ? null : new MemberId(member);
        cast.cast(new CastBallot.Command(new MeetingId(id), new VoteId(vote), whose, choice), actor);
        var page = to(id, vote, flash, "vote.done.cast");
        // whoever enters one card from paper goes on with the next
        flash.addFlashAttribute("papers", member != null);
        return "live".equals(back) ? "redirect:/meetings/" + id + "/live" : page;
    }

    @PostMapping("/{vote}/count")
    String count(
            @PathVariable UUID id,
            @PathVariable UUID vote,
            @ModelAttribute("count") Forms.Hands form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            Actor actor) {
        if (!binding.hasErrors()) {
            try {
                count.count(form.command(id, vote), actor);
                return to(id, vote, flash, "vote.done.counted");
            } catch (ProceedingsRefusal refusal) {
                Typed.reject(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return vote(id, vote, model, actor);
    }

    @PostMapping("/{vote}/closing")
    String close(@PathVariable UUID id, @PathVariable UUID vote, RedirectAttributes flash, Actor actor) {
        close.close(new MeetingId(id), new VoteId(vote), actor);
        return to(id, vote, flash, "vote.done.closed");
    }

    @PostMapping("/{vote}/withdrawal")
    String withdraw(@PathVariable UUID id, @PathVariable UUID vote, RedirectAttributes flash, Actor actor) {
        withdraw.withdraw(new MeetingId(id), new VoteId(vote), actor);
        flash.addFlashAttribute("done", words.of("vote.done.withdrawn"));
        return "redirect:/meetings/" + id + "/conduct";
    }

    private String to(UUID id, UUID vote, RedirectAttributes flash, String done) {
        flash.addFlashAttribute("done", words.of(done));
        return "redirect:/meetings/" + id + "/votes/" + vote;
    }

    private static String step(@Nullable VoteSubject subject) {
        if (subject == VoteSubject.MINUTES) {
            return "?step=" + Step.MINUTES;
        }
        return subject == VoteSubject.RESOLUTION ? "?step=" + Step.RESOLUTION : "";
    }
}
