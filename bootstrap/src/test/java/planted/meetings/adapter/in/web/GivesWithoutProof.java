package planted.meetings.adapter.in.web;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.GivePosition;

/** Gives somebody a position whoever sits before the open session. */
record GivesWithoutProof(GivePosition givePosition) {
    void give(Actor actor, GivePosition.Command command) {
        givePosition.give(actor, command);
    }
}
