package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Folding;

/**
 * That a branch has checked its official members' cards in a year (294-QĐ/TW §6.1: once a year).
 *
 * @param without who had no card to show
 * @param version of what was read; 0 before the first
 */
public record CardCheck(UnitId unit, LocalDate on, String remarks, Set<MemberId> without, String byName, long version) {
    private static final int LONGEST = 1000;

    public CardCheck {
        without = Set.copyOf(without);
    }

    /** Of this year and not of a day to come, about people who should have a card. */
    public static CardCheck of(
            UnitId unit,
            LocalDate on,
            String remarks,
            Set<MemberId> without,
            String byName,
            long version,
            Scene scene) {
        if (on.isAfter(scene.today()) || on.getYear() != scene.today().getYear()) {
            throw AlertRefusal.checkDay(scene.today().withDayOfYear(1), scene.today());
        }
        var said = Folding.tidy(remarks);
        if (said.length() > LONGEST) {
            throw AlertRefusal.remarks(LONGEST);
        }
        if (!scene.official().containsAll(without)) {
            throw AlertRefusal.notOnRoll();
        }
        return new CardCheck(unit, on, said, without, byName, version);
    }

    /** Whom the check is about, and when it is recorded. */
    public record Scene(LocalDate today, Collection<MemberId> official) {}
}
