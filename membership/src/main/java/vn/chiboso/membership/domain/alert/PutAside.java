package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import vn.chiboso.membership.domain.Folding;

/**
 * An alert that a secretary has looked at and put aside for a time, with a reason. Kept, never deleted; the last one counts.
 *
 * @param until the day it comes back
 */
public record PutAside(AlertKey key, LocalDate until, String reason, String byName) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    /** Refuses a day that is not ahead or too far, and a reason that says nothing. */
    public static PutAside of(Alert alert, LocalDate until, String reason, String byName, AlertRules rules) {
        var last = rules.today().plusMonths(rules.mostMonthsAside());
        if (!until.isAfter(rules.today()) || until.isAfter(last)) {
            throw AlertRefusal.until(rules.today().plusDays(1), last);
        }
        var said = Folding.tidy(reason);
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw AlertRefusal.reason();
        }
        return new PutAside(alert.key(), until, said, byName);
    }

    public boolean isOn(LocalDate day) {
        return day.isBefore(until);
    }
}
