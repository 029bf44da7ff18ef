package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.RejectRightsProposal;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.ProposalId;

@Tag(name = "Identity", description = "What needs a second person")
@RestController
@RequestMapping("/api/v1")
class IdentityOperations {
    private final ConfirmRightsProposal confirmRightsProposal;
    private final RejectRightsProposal rejectRightsProposal;

    IdentityOperations(ConfirmRightsProposal confirmRightsProposal, RejectRightsProposal rejectRightsProposal) {
        this.confirmRightsProposal = confirmRightsProposal;
        this.rejectRightsProposal = rejectRightsProposal;
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
