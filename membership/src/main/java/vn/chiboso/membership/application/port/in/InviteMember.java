package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.identity.InvitationSlip;

/** Invites somebody on a roll to make their account. */
public interface InviteMember {
    /** Somebody who is invited already gets a new code; the old one is dead. */
    Outcome invite(Actor actor, Command command);

    /**
     * Whom.
     *
     * @param onPaper a slip even where a letter could go
     */
    record Command(MemberId member, boolean onPaper) {}

    /** @param slip null when it waits for a second person, who then gets it: of an officer */
    record Outcome(@Nullable InvitationSlip slip) {}
}
