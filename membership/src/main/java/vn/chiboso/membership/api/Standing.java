package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to a unit on a day. Each module's domain decides from this, deny by default.
 *
 * @param status    on the unit's own roll, null when not on it
 * @param here      positions held on the unit itself
 * @param above     positions held on units above it (an officer's scope covers everything below)
 */
public record Standing(
        UnitId unit,
        UnitPath path,
        LocalDate day,
        @Nullable MemberStatus status,
        Set<Position> here,
        Set<Position> above) {
    public Standing {
        here = Set.copyOf(here);
        above = Set.copyOf(above);
    }

    /** Whether the person is on the unit's roll in any status. */
    public boolean isOfUnit() {
        return status != null;
    }

    /** Secretary, or deputy secretary; never while suspended from the Party's life. */
    public boolean leads() {
        return !isSuspended() && (here.contains(Position.SECRETARY) || here.contains(Position.DEPUTY_SECRETARY));
    }

    /** Member of the unit's committee, secretary included; never while suspended. */
    public boolean isOfCommittee() {
        return !isSuspended() && here.stream().anyMatch(Position::isOfCommittee);
    }

    private boolean isSuspended() {
        return status == MemberStatus.SUSPENDED;
    }

    /** Cấp ủy viên cấp trên phụ trách of this unit. */
    public boolean isInCharge() {
        return here.contains(Position.SUPERIOR_IN_CHARGE);
    }

    /** Holds the position on this unit or on one above. */
    public boolean holdsHereOrAbove(Position position) {
        return here.contains(position) || above.contains(position);
    }

    /** May verify and decide for this unit from above: Ban Xây dựng Đảng or Ban Tổ chức. */
    public boolean oversees() {
        return holdsHereOrAbove(Position.PARTY_BUILDING_OFFICER) || holdsHereOrAbove(Position.ORGANISATION_OFFICER);
    }

    /** May read evaluation and minutes from above without changing anything. */
    public boolean inspects() {
        return oversees() || holdsHereOrAbove(Position.INSPECTOR) || isInCharge();
    }

    /** A stranger to the unit: nothing may be shown. */
    public boolean isStranger() {
        return status == null && here.isEmpty() && above.isEmpty();
    }
}
