package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.merge.MergeId;

/** Makes two records of one person one: dated, with a reason, by an officer in charge of both. */
public interface MergePersons {
    MergeId merge(Actor actor, Command command);

    /** Which one stays, and why. */
    record Command(MemberId kept, MemberId gone, String reason) {}
}
