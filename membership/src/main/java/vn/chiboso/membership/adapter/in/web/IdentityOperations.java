package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.RejectRightsProposal;
import vn.chiboso.membership.application.port.in.RevokeInvitation;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.ProposalId;

@Tag(name = "Identity", description = "Invitations, and what needs a second person")
@RestController
@RequestMapping("/api/v1")
class IdentityOperations {
    private final InviteMember inviteMember;
    private final RevokeInvitation revokeInvitation;
    private final ConfirmRightsProposal confirmRightsProposal;
    private final RejectRightsProposal rejectRightsProposal;

    IdentityOperations(
            InviteMember inviteMember,
            RevokeInvitation revokeInvitation,
            ConfirmRightsProposal confirmRightsProposal,
            RejectRightsProposal rejectRightsProposal) {
        this.inviteMember = inviteMember;
        this.revokeInvitation = revokeInvitation;
        this.confirmRightsProposal = confirmRightsProposal;
        this.rejectRightsProposal = rejectRightsProposal;
    }

    @Operation(
            summary = "Invite a member to make their account",
            description =
                    "By letter where the person has an address and a mail server is set up; otherwise, or when asked for, the"
                            + " answer has the code for a slip of paper, shown once. Somebody who is invited already gets a new code."
                            + " Of an officer a second person has to confirm it: 202 without a code then.")
    @FreshProof
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InvitationAnswer> invite(Actor actor, @Valid @RequestBody NewInvitation body) {
        var slip = inviteMember
                .invite(actor, new InviteMember.Command(new MemberId(body.member()), body.onPaper()))
                .slip();
        return slip == null
                ? ResponseEntity.accepted().build()
                : ResponseEntity.status(HttpStatus.CREATED).body(InvitationAnswer.of(slip));
    }

    @Operation(summary = "Take an invitation back", description = "Its code is dead; again changes nothing.")
    @FreshProof
    @PostMapping("/invitations/{invitation}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID invitation) {
        revokeInvitation.revoke(actor, new InvitationId(invitation));
    }

    @Operation(
            summary = "Confirm as the second person",
            description = "Refused with 409 for the proposer, for whom it gives something, and after seven days.")
    @FreshProof
    @PostMapping("/rights-proposals/{proposal}/confirmation")
    ConfirmedAnswer confirm(Actor actor, @PathVariable UUID proposal) {
        var outcome = confirmRightsProposal.confirm(actor, new ProposalId(proposal));
        var slip = outcome.slip();
        var invitation = outcome.invitation();
        return new ConfirmedAnswer(
                slip == null ? null : ResetSlip.of(slip), invitation == null ? null : InvitationAnswer.of(invitation));
    }

    @Operation(summary = "Reject a proposal, or take one's own back", description = "With a reason.")
    @PostMapping("/rights-proposals/{proposal}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(Actor actor, @PathVariable UUID proposal, @Valid @RequestBody RejectionBody body) {
        rejectRightsProposal.reject(actor, new RejectRightsProposal.Command(new ProposalId(proposal), body.reason()));
    }

    record NewInvitation(
            @NotNull UUID member,

            @Schema(description = "A slip even where a letter could go")
            boolean onPaper) {}

    record RejectionBody(
            @NotBlank @Schema(example = "Chưa có quyết định của ban thường vụ")
            String reason) {}

    @Schema(name = "Invitation")
    record InvitationAnswer(
            UUID id,
            @Schema(example = "Vũ Văn Hùng") String name,
            @Schema(example = "EMAIL") String way,

            @Schema(description = "Null when it went by letter", example = "kf3m-9qtz-w2hd-x7pa") @Nullable
            String code,

            String link,
            Instant expiresAt) {
        static InvitationAnswer of(InvitationSlip slip) {
            return new InvitationAnswer(
                    slip.id().value(), slip.name(), slip.way().name(), slip.code(), slip.link(), slip.expiresAt());
        }
    }

    @Schema(name = "ConfirmedProposal", description = "What is to be handed over; empty for a position")
    record ConfirmedAnswer(
            @Nullable ResetSlip slip, @Nullable InvitationAnswer invitation) {}

    record ResetSlip(
            UUID account,
            @Schema(example = "hung.vv") String userName,
            @Schema(example = "kf3m-9qtz-w2hd-x7pa") String secret) {
        static ResetSlip of(Slip slip) {
            return new ResetSlip(slip.account().value(), slip.userName(), slip.secret());
        }
    }
}
