package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.identity.InvitationSlip;

/** A further technical administrator, proposed by one and confirmed by another. */
public interface InviteAdministrator {
    /** Nothing to hand over when it waits for a second person, who then gets it. */
    Outcome invite(Actor actor, String displayName);

    /**
     * What came of it.
     *
     * @param slip       of an account that signs in at the identity provider
     * @param invitation where people make their own accounts
     */
    record Outcome(@Nullable Slip slip, @Nullable InvitationSlip invitation) {}
}
