package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Slip;

/** An account for a person on a roll, with a one-time secret to hand over. */
public interface CreateAccount {
    Slip create(Actor actor, Command command);

    /** The user name is proposed from the person's name when null. */
    record Command(MemberId member, @Nullable String userName) {}
}
