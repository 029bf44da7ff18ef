package vn.chiboso.membership.domain.bridge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AttendanceFiles.Fault;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.CellBirth;
import vn.chiboso.membership.domain.roll.RollEntry;

/** Whom of a roll a name, a birth day and a card mean: the card decides, unless name and birth day both speak against it. */
final class RollMatching {
    private final List<RollEntry> roll;

    RollMatching(List<RollEntry> roll) {
        this.roll = roll;
    }

    /** Somebody, or why nobody. */
    record Match(@Nullable MemberId member, @Nullable Fault fault) {
        static Match of(Fault fault) {
            return new Match(null, fault);
        }
    }

    Match find(String name, @Nullable Cell birthCell, @Nullable Cell cardCell) {
        if (name.isBlank() && cardCell == null) {
            return Match.of(Fault.NAME_MISSING);
        }
        var birth = birthCell == null ? null : CellBirth.of(birthCell);
        if (birthCell != null && birth == null) {
            return Match.of(Fault.BIRTH_UNREADABLE);
        }
        var folded = Folding.fold(name);
        var card = card(cardCell);
        for (var entry : roll) {
            if (card != null && card.equals(entry.book().card())) {
                var speaksAgainst =
                        !name.isBlank() && !entry.book().name().folded().equals(folded);
                return speaksAgainst
                                && (birth == null
                                        || !birth.agreesWith(entry.book().birth()))
                        ? Match.of(Fault.CONTRADICTS)
                        : new Match(entry.id(), null);
            }
        }
        return byName(folded, birth);
    }

    private Match byName(String folded, @Nullable BirthDay birth) {
        var named = roll.stream()
                .filter(entry -> entry.book().name().folded().equals(folded))
                .filter(entry -> birth == null || birth.agreesWith(entry.book().birth()))
                .toList();
        if (named.size() > 1) {
            return Match.of(Fault.SEVERAL);
        }
        return named.isEmpty()
                ? Match.of(Fault.NOBODY)
                : new Match(named.getFirst().id(), null);
    }

    private static @Nullable CardNumber card(@Nullable Cell cell) {
        try {
            return cell == null ? null : new CardNumber(cell.shown());
        } catch (PersonRefusal e) {
            return null;
        }
    }
}
