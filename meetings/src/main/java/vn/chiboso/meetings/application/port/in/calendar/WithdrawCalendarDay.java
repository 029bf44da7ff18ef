package vn.chiboso.meetings.application.port.in.calendar;

import java.util.UUID;
import vn.chiboso.membership.api.Actor;

/** Withdraws a day still to come: it is an ordinary day again, and who withdrew it when stays to be read. */
public interface WithdrawCalendarDay {
    /** The day; withdrawn already is fine. */
    void withdraw(Actor actor, UUID id);
}
