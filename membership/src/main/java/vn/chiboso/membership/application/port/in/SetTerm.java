package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Enters a term of office; papers are numbered per term. */
public interface SetTerm {
    void set(Actor actor, Command command);

    /**
     * Both days included.
     *
     * @param replaces last day, as read, of the term that starts on the same day: that one is replaced; null when none was seen
     */
    record Command(
            UnitId unit,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate replaces) {}
}
