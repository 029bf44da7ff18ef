package vn.chiboso.membership.domain.badge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;

/**
 * A full member whose party age is known, on the roll of their own branch or lately gone from it.
 *
 * @param path admissions, endings, disciplines, badges and what was annulled; nothing else is needed
 * @param gone how and when the person left the roll; null for who is on it
 */
public record BadgePerson(
        MemberId member,
        String fullName,
        UnitId unit,
        String unitName,
        LocalDate decisionOn,
        Path path,
        @Nullable Gone gone) {
    /** Of who is on the roll. */
    public BadgePerson(
            MemberId member, String fullName, UnitId unit, String unitName, LocalDate decisionOn, Path path) {
        this(member, fullName, unit, unitName, decisionOn, path, null);
    }

    /**
     * Off the roll.
     *
     * @param how {@link ActKind#DECEASED} or {@link ActKind#MOVED_AWAY}
     */
    public record Gone(ActKind how, LocalDate on) {}

    /** Null unless the person has died. */
    public @Nullable LocalDate diedOn() {
        return gone != null && gone.how() == ActKind.DECEASED ? gone.on() : null;
    }

    /** At an organisation that keeps no book here: what is recorded next is recorded there. */
    public boolean isElsewhere() {
        return gone != null && gone.how() == ActKind.MOVED_AWAY;
    }
}
