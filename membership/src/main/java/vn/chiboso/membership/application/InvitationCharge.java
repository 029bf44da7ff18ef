package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.InvitationId;

/** Finds an invitation for who is in charge of it: the same people as may make it. */
@Component
class InvitationCharge {
    private final Invitations invitations;
    private final Rolls rolls;
    private final Authorities authorities;
    private final Clock clock;

    InvitationCharge(Invitations invitations, Rolls rolls, Authorities authorities, Clock clock) {
        this.invitations = invitations;
        this.rolls = rolls;
        this.authorities = authorities;
        this.clock = clock;
    }

    Invitation find(Actor actor, InvitationId id) {
        return invitations.find(id).filter(each -> isIn(actor, each)).orElseThrow(IdentityRefusal::notFound);
    }

    private boolean isIn(Actor actor, Invitation invitation) {
        var member = invitation.member();
        if (member == null) {
            return authorities.isTechnical(actor);
        }
        return rolls.find(member, LocalDate.now(clock))
                .filter(person -> authorities.of(actor, person.unit()).tendsTree())
                .filter(person -> authorities.mayOpenFor(actor, person))
                .isPresent();
    }
}
