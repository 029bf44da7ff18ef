package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

/** Sổ tay đảng viên: one's own, and a member's for those who keep the branch; on screen and as a form to be printed. */
@Controller
class HandbookPages {
    private final SeeHandbook seeHandbook;
    private final SeeMember seeMember;
    private final Shown shown;

    HandbookPages(SeeHandbook seeHandbook, SeeMember seeMember, Shown shown) {
        this.seeHandbook = seeHandbook;
        this.seeMember = seeMember;
        this.shown = shown;
    }

    static UUID member(Actor actor) {
        var member = actor.member();
        if (member == null) {
            throw HandbookRefusal.notFound();
        }
        return member.value();
    }

    @GetMapping("/handbook")
    String own(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        return one(actor, member(actor), year, model);
    }

    @GetMapping("/branch/members/{member}/handbook")
    String one(
            Actor actor,
            @PathVariable UUID member,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        model.addAttribute("book", HandbookPage.of(seeHandbook.see(actor, new MemberId(member), year), shown));
        model.addAttribute("card", MemberPage.of(seeMember.see(actor, new MemberId(member)), shown));
        return "membership/handbook";
    }

    @GetMapping("/handbook/paper")
    String ownPaper(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        return paper(actor, member(actor), year, model);
    }

    @GetMapping("/branch/members/{member}/handbook/paper")
    String paper(
            Actor actor,
            @PathVariable UUID member,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        one(actor, member, year, model);
        return "membership/handbook-paper";
    }
}
