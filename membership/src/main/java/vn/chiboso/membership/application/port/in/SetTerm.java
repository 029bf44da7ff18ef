package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Enters a term of office; papers are numbered per term. */
public interface SetTerm {
    void set(Actor actor, Command command);

    /** Both days included. A term that starts on the same day is replaced. */
    record Command(UnitId unit, LocalDate from, LocalDate to) {}
}
