package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.identity.InvitationSlip;

/** Invites everybody on a roll who has a smartphone, no account and no invitation that is still good. */
public interface InviteRoll {
    Invited invite(Actor actor, UnitId branch);

    /**
     * Who was.
     *
     * @param leftOut names of those who are not in the actor's charge
     */
    record Invited(List<InvitationSlip> slips, List<String> leftOut) {}
}
