package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Founds the organisations of a province and its communes, or of all, from the country's list. What is there stays as it is. */
public interface FoundCommittees {
    /** How many were founded; none when all are there. */
    int found(Actor actor, Command command);

    /** {@code province} is a code, or {@link PreviewFounding#ALL}. */
    record Command(UnitId unit, String province) {}
}
