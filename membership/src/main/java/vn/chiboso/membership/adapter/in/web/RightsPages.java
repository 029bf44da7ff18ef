package vn.chiboso.membership.adapter.in.web;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.InviteAdministrator;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.application.port.in.RejectRightsProposal;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.ProposalId;

/** What waits for a second person, in the console. */
@Controller
class RightsPages {
    private final ListRightsProposals listRightsProposals;
    private final ConfirmRightsProposal confirmRightsProposal;
    private final RejectRightsProposal rejectRightsProposal;
    private final InviteAdministrator inviteAdministrator;
    private final Shown shown;

    RightsPages(
            ListRightsProposals listRightsProposals,
            ConfirmRightsProposal confirmRightsProposal,
            RejectRightsProposal rejectRightsProposal,
            InviteAdministrator inviteAdministrator,
            Shown shown) {
        this.listRightsProposals = listRightsProposals;
        this.confirmRightsProposal = confirmRightsProposal;
        this.rejectRightsProposal = rejectRightsProposal;
        this.inviteAdministrator = inviteAdministrator;
        this.shown = shown;
    }

    @GetMapping("/console/rights")
    String list(Actor actor, @ModelAttribute("form") ReasonForm form, Model model) {
        model.addAttribute("proposals", listRightsProposals.list(actor));
        return "membership/rights";
    }

    @FreshProof
    @PostMapping("/console/rights/{proposal}/confirmation")
    String confirm(Actor actor, @PathVariable UUID proposal, Model model, RedirectAttributes flash) {
        var outcome = confirmRightsProposal.confirm(actor, new ProposalId(proposal));
        if (outcome.slip() != null || outcome.invitation() != null) {
            return handOver(outcome.slip(), outcome.invitation(), model);
        }
        flash.addFlashAttribute("done", shown.text("membership.rights.confirmed"));
        return "redirect:/console/rights";
    }

    @PostMapping("/console/rights/{proposal}/rejection")
    String reject(
            Actor actor,
            @PathVariable UUID proposal,
            @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            rejectRightsProposal.reject(
                    actor, new RejectRightsProposal.Command(new ProposalId(proposal), form.getReason()));
            flash.addFlashAttribute("done", shown.text("membership.rights.rejected"));
            return "redirect:/console/rights";
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
            model.addAttribute("typedFor", new ProposalId(proposal));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(actor, form, model);
        }
    }

    @FreshProof
    @GetMapping("/console/accounts/administrators/new")
    String administrator(@ModelAttribute("form") AdministratorForm form) {
        return "membership/administrator-new";
    }

    @FreshProof
    @PostMapping("/console/accounts/administrators/new")
    String invite(
            Actor actor,
            @ModelAttribute("form") AdministratorForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            var outcome = inviteAdministrator.invite(actor, form.getDisplayName());
            if (outcome.slip() != null || outcome.invitation() != null) {
                return handOver(outcome.slip(), outcome.invitation(), model);
            }
            flash.addFlashAttribute("done", shown.text("membership.rights.proposed"));
            return "redirect:/console/rights";
        } catch (Refusal refusal) {
            FormProblems.put(binding, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "membership/administrator-new";
        }
    }

    private static String handOver(@Nullable Slip slip, @Nullable InvitationSlip invitation, Model model) {
        if (invitation != null) {
            return InvitationPages.slips(List.of(invitation), model);
        }
        model.addAttribute("slips", slip == null ? List.of() : List.of(slip));
        return "membership/slips";
    }
}
