package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.InvitationId;

/** Takes an invitation back. The same again changes nothing. */
public interface RevokeInvitation {
    void revoke(Actor actor, InvitationId invitation);
}
