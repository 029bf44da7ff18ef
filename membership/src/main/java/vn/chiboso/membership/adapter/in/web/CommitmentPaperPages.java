package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeCommitment;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/**
 * A yearly commitment on paper, to be signed by the member and the committee (366-QĐ/TW, Điều 6): what was handed in last and what the
 * committee said of it. What nobody has written yet has lines to be written on by hand.
 */
@Controller
class CommitmentPaperPages {
    private final SeeCommitment see;
    private final SeeMember seeMember;
    private final Shown shown;

    CommitmentPaperPages(SeeCommitment see, SeeMember seeMember, Shown shown) {
        this.see = see;
        this.seeMember = seeMember;
        this.shown = shown;
    }

    @GetMapping("/handbook/commitments/{year}/paper")
    String own(Actor actor, @PathVariable int year, Model model) {
        return one(actor, HandbookPages.member(actor), year, model);
    }

    @GetMapping("/branch/members/{member}/commitments/{year}/paper")
    String one(Actor actor, @PathVariable UUID member, @PathVariable int year, Model model) {
        var view = see.see(actor, new MemberId(member), year);
        model.addAttribute("view", view);
        model.addAttribute("card", MemberPage.of(seeMember.see(actor, new MemberId(member)), shown));
        model.addAttribute(
                "action",
                view.own() ? "/handbook/commitments/" + year : "/branch/members/" + member + "/commitments/" + year);
        model.addAttribute(
                "parts",
                List.of(
                        part("text", view, CommitmentStep.SUBMITTED),
                        part("accepted", view, CommitmentStep.ACCEPTED),
                        part("self-review", view, CommitmentStep.SELF_REVIEWED),
                        part("review", view, CommitmentStep.REVIEWED)));
        return "membership/commitment-paper";
    }

    /** What was said last of the kind; drafts are on no paper. */
    private Part part(String key, SeeCommitment.View view, CommitmentStep step) {
        return view.entries().reversed().stream()
                .filter(entry -> entry.step() == step)
                .findFirst()
                .map(entry -> new Part(
                        key, entry.text(), shown.text("membership.commitment.by", entry.by(), shown.value(entry.at()))))
                .orElse(new Part(key, "", ""));
    }

    /** A part of the paper; empty texts where nothing was written. */
    record Part(String key, String text, String by) {}
}
