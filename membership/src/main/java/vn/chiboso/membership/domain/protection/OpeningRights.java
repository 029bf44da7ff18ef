package vn.chiboso.membership.domain.protection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Authority;

/**
 * What a reader may do with the sealed values of people of a branch; deny by default. The citizen id is for the party-building officers
 * above, residence for who keeps the roll, the telephone for who reads the list book. Who keeps the roll enters a citizen id and does
 * not read it again (Luật 91/2025/QH15: no more than the purpose needs; the division is ours and not prescribed).
 */
public record OpeningRights(Authority authority) {
    private static final List<Position> POSTS = List.of(
            Position.ORGANISATION_OFFICER,
            Position.PARTY_BUILDING_OFFICER,
            Position.SECRETARY,
            Position.DEPUTY_SECRETARY,
            Position.COMMITTEE_MEMBER);

    /** Who oversees or inspects: told when openings become many, and the readers of the list of openings. */
    private static final Set<Position> WATCHERS = Collections.unmodifiableSet(
            EnumSet.of(Position.INSPECTOR, Position.PARTY_BUILDING_OFFICER, Position.ORGANISATION_OFFICER));

    /** The posts, held on the unit or above it, that watch who opens what. */
    public static Set<Position> watchers() {
        return WATCHERS;
    }

    public boolean mayOpen(PrivateField field) {
        return switch (field) {
            case CITIZEN_ID -> authority.oversees();
            case RESIDENCE -> authority.keepsRoll();
            case PHONE -> authority.sight() == Authority.Sight.LIST_BOOK;
        };
    }

    /** The fields that may be opened. */
    public Set<PrivateField> openable() {
        var openable = EnumSet.noneOf(PrivateField.class);
        for (var field : PrivateField.values()) {
            if (mayOpen(field)) {
                openable.add(field);
            }
        }
        return openable;
    }

    /** Finds people of the branch by exact citizen id or telephone. */
    public boolean maySearch() {
        return authority.keepsRoll();
    }

    /** Everything that is kept on a person, on their written request: the officers above. */
    public boolean mayExport() {
        return authority.oversees();
    }

    /** Sees who opened what of the branch's people: who oversees or inspects it. */
    public boolean seesOpenings() {
        return WATCHERS.stream().anyMatch(authority.standing()::holdsHereOrAbove);
    }

    /** Refuses a stranger as if there were nobody, anybody else without the right openly. */
    public void requireMayOpen(PrivateField field) {
        require(mayOpen(field));
    }

    public void requireMayExport() {
        require(mayExport());
    }

    /** The post by which the right follows, the highest first; null when it follows from none. */
    public @Nullable Position post() {
        return POSTS.stream()
                .filter(authority.standing()::holdsHereOrAbove)
                .findFirst()
                .orElse(null);
    }

    private void require(boolean may) {
        if (!may) {
            throw authority.sight() == Authority.Sight.NOTHING
                    ? ProtectionRefusal.notFound()
                    : ProtectionRefusal.forbidden();
        }
    }
}
