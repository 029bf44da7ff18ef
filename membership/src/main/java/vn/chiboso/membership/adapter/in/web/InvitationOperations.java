package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
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
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.RevokeInvitation;
import vn.chiboso.membership.domain.identity.InvitationId;

@Tag(name = "Invitations", description = "Ways to an account of one's own making")
@RestController
@LocalSignIn
@RequestMapping("/api/v1/invitations")
class InvitationOperations {
    private final InviteMember inviteMember;
    private final RevokeInvitation revokeInvitation;

    InvitationOperations(InviteMember inviteMember, RevokeInvitation revokeInvitation) {
        this.inviteMember = inviteMember;
        this.revokeInvitation = revokeInvitation;
    }

    @Operation(
            summary = "Invite a member to make their account",
            description =
                    "By letter where the person has an address and a mail server is set up; otherwise, or when asked for, the"
                            + " answer has the code for a slip of paper, shown once. Somebody who is invited already gets a new code."
                            + " Of an officer a second person has to confirm it: 202 without a code then.")
    @FreshProof
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<IdentityOperations.InvitationAnswer> invite(Actor actor, @Valid @RequestBody NewInvitation body) {
        var slip = inviteMember
                .invite(actor, new InviteMember.Command(new MemberId(body.member()), body.onPaper()))
                .slip();
        return slip == null
                ? ResponseEntity.accepted().build()
                : ResponseEntity.status(HttpStatus.CREATED).body(IdentityOperations.InvitationAnswer.of(slip));
    }

    @Operation(summary = "Take an invitation back", description = "Its code is dead; again changes nothing.")
    @FreshProof
    @PostMapping("/{invitation}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID invitation) {
        revokeInvitation.revoke(actor, new InvitationId(invitation));
    }

    record NewInvitation(
            @NotNull UUID member,

            @Schema(description = "A slip even where a letter could go")
            boolean onPaper) {}
}
