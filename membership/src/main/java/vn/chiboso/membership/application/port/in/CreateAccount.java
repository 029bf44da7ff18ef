package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Slip;

/** An account for a person on a roll, with a one-time secret to hand over. */
public interface CreateAccount {
    Created create(Actor actor, Command command);

    /** The user name is proposed from the person's name when null. */
    record Command(MemberId member, @Nullable String userName) {}

    /** @param slip null of an officer when a second person has to agree, who then gets an invitation to hand over */
    record Created(@Nullable Slip slip) {}
}
