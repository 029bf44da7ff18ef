package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.InvitationSlip;

/** A further technical administrator, proposed by one and confirmed by another. */
public interface InviteAdministrator {
    /** The slip is null when it waits for a second person, who then gets it. */
    Outcome invite(Actor actor, String displayName);

    /** What came of it. */
    record Outcome(@Nullable InvitationSlip slip) {}
}
