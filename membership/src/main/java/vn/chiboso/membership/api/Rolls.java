package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is on a roll. Nothing here checks rights: callers decide from {@link Standings}. */
public interface Rolls {
    /** Everybody on the unit's roll on the day, by given name in Vietnamese order. Empty for an unknown unit. */
    List<MemberView> of(UnitId unit, LocalDate day);

    /** The person on the roll of their own branch on the day; empty when on none. */
    Optional<MemberView> find(MemberId member, LocalDate day);

    /** Who holds the position on exactly this unit on the day, by given name. Their own branch may be another. */
    List<MemberView> holders(UnitId unit, Position position, LocalDate day);

    /** Whoever holds one of the positions on this unit or on one above it on the day. */
    List<MemberView> holdersAtOrAbove(UnitId unit, Set<Position> positions, LocalDate day);
}
