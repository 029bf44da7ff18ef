package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.InvitationId;

/** Makes a new code for an invitation, good for the full time; the old code is dead. */
public interface RenewInvitation {
    /** The slip is null when it waits for a second person: of an officer. */
    InviteMember.Outcome renew(Actor actor, Command command);

    /** @param onPaper a slip even where a letter could go */
    record Command(InvitationId invitation, boolean onPaper) {}
}
