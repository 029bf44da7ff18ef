package vn.chiboso.meetings.application.port.out;

import vn.chiboso.membership.api.Actor;

/** Who reads and who keeps what holds for everybody. */
public interface RuleKeepers {
    boolean reads(Actor actor);

    boolean keeps(Actor actor);
}
