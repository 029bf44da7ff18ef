package vn.chiboso.membership.application.port.in;

import java.time.Instant;
import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.Invitation;

/** The invitations in the actor's charge, newest first. */
public interface ListInvitations {
    Page list(Actor actor, Query query);

    /** @param before id of the last one shown; empty for the first page */
    record Query(String text, String before) {}

    /** @param next empty on the last page */
    record Page(List<Invitation> invitations, Instant now, String next) {}
}
