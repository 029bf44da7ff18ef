package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.InviteRoll;
import vn.chiboso.membership.application.port.in.ListInvitations;
import vn.chiboso.membership.application.port.in.RenewInvitation;
import vn.chiboso.membership.application.port.in.RevokeInvitation;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.domain.identity.InvitationSlip;

/** Invitations in the console. Slips are answered at once and never kept, not even in the session. */
@Controller
@LocalSignIn
class InvitationPages {
    private final InviteMember inviteMember;
    private final InviteRoll inviteRoll;
    private final ListInvitations listInvitations;
    private final RenewInvitation renewInvitation;
    private final RevokeInvitation revokeInvitation;
    private final Shown shown;

    InvitationPages(
            InviteMember inviteMember,
            InviteRoll inviteRoll,
            ListInvitations listInvitations,
            RenewInvitation renewInvitation,
            RevokeInvitation revokeInvitation,
            Shown shown) {
        this.inviteMember = inviteMember;
        this.inviteRoll = inviteRoll;
        this.listInvitations = listInvitations;
        this.renewInvitation = renewInvitation;
        this.revokeInvitation = revokeInvitation;
        this.shown = shown;
    }

    @GetMapping("/console/invitations")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        model.addAttribute("page", listInvitations.list(actor, new ListInvitations.Query(text, before)));
        model.addAttribute("text", text);
        return "membership/invitations";
    }

    @FreshProof
    @PostMapping("/console/invitations")
    String invite(
            Actor actor,
            @RequestParam UUID member,
            @RequestParam(defaultValue = "false") boolean paper,
            Model model,
            RedirectAttributes flash) {
        return slip(inviteMember.invite(actor, new InviteMember.Command(new MemberId(member), paper)), model, flash);
    }

    @FreshProof
    @PostMapping("/console/units/{unit}/invitations")
    String inviteRoll(Actor actor, @PathVariable UUID unit, Model model) {
        var invited = inviteRoll.invite(actor, new UnitId(unit));
        if (!invited.leftOut().isEmpty()) {
            model.addAttribute(
                    "leftOut", shown.text("membership.slips.left-out", String.join(", ", invited.leftOut())));
        }
        return slips(invited.slips(), model);
    }

    @FreshProof
    @PostMapping("/console/invitations/{invitation}/renewal")
    String renew(
            Actor actor,
            @PathVariable UUID invitation,
            @RequestParam(defaultValue = "false") boolean paper,
            Model model,
            RedirectAttributes flash) {
        var command = new RenewInvitation.Command(new InvitationId(invitation), paper);
        return slip(renewInvitation.renew(actor, command), model, flash);
    }

    @FreshProof
    @PostMapping("/console/invitations/{invitation}/revocation")
    String revoke(Actor actor, @PathVariable UUID invitation, RedirectAttributes flash) {
        revokeInvitation.revoke(actor, new InvitationId(invitation));
        flash.addFlashAttribute("done", shown.text("membership.invitation.revoked"));
        return "redirect:/console/invitations";
    }

    private String slip(InviteMember.Outcome outcome, Model model, RedirectAttributes flash) {
        var slip = outcome.slip();
        if (slip != null) {
            return slips(List.of(slip), model);
        }
        flash.addFlashAttribute("done", shown.text("membership.rights.proposed"));
        return "redirect:/console/rights";
    }

    static String slips(List<InvitationSlip> slips, Model model) {
        model.addAttribute(
                "papers", slips.stream().filter(slip -> slip.code() != null).toList());
        model.addAttribute(
                "letters", slips.stream().filter(slip -> slip.code() == null).toList());
        return "membership/invitation-slips";
    }
}
