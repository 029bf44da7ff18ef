package vn.chiboso.membership.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitKind;

/**
 * What an actor may do to a unit and to its people; deny by default. A technical administrator tends the tree, positions and
 * accounts and reads no roll beyond names.
 */
public record Authority(Standing standing, boolean technicalAdministrator) {
    private static final Set<Position> BY_LEADERS = EnumSet.of(Position.COMMITTEE_MEMBER, Position.GROUP_LEADER);
    private static final Set<Position> FROM_ABOVE =
            EnumSet.of(Position.SECRETARY, Position.DEPUTY_SECRETARY, Position.SUPERIOR_IN_CHARGE);

    /** How much of a roll may be seen. */
    public enum Sight {
        NOTHING,
        /** Name, status, positions: fellow members, the superior in charge, inspection, the office. */
        NAMES,
        /** The fields of the list book: the branch's committee and the party-building officers above. */
        LIST_BOOK
    }

    public boolean seesUnit() {
        return technicalAdministrator || !standing.isStranger();
    }

    /** Decides for the unit from above. */
    public boolean oversees() {
        return standing.oversees();
    }

    /** Names, codes, terms, units below. */
    public boolean tendsTree() {
        return technicalAdministrator || standing.oversees();
    }

    /** Refuses a stranger as if there were no unit. */
    public void requireSeesUnit() {
        if (!seesUnit()) {
            throw UnitRefusal.notFound();
        }
    }

    public void requireTendsTree() {
        requireSeesUnit();
        if (!tendsTree()) {
            throw UnitRefusal.forbidden();
        }
    }

    /**
     * Committee posts by those who keep the roll; who leads is confirmed from above; an officer's post never by its own level, so
     * that nobody promotes themselves.
     */
    public boolean mayGive(Position position) {
        if (technicalAdministrator) {
            return true;
        }
        if (BY_LEADERS.contains(position)) {
            return standing.leads() || standing.oversees();
        }
        if (FROM_ABOVE.contains(position)) {
            return standing.oversees();
        }
        return standing.above().contains(Position.ORGANISATION_OFFICER)
                || standing.above().contains(Position.PARTY_BUILDING_OFFICER);
    }

    public void requireMayGive(Position position) {
        requireSeesUnit();
        if (!mayGive(position)) {
            throw UnitRefusal.forbidden();
        }
    }

    /** Positions the actor may give on a unit of the kind, in the order of the enum. */
    public List<Position> givable(UnitKind kind) {
        return EnumSet.allOf(Position.class).stream()
                .filter(p -> PositionPlace.fits(p, kind) && mayGive(p))
                .toList();
    }

    public Sight sight() {
        if (standing.isOfCommittee() || standing.oversees()) {
            return Sight.LIST_BOOK;
        }
        return standing.isStranger() ? Sight.NOTHING : Sight.NAMES;
    }

    /** Corrects, adds, imports: secretary, deputy, or the party-building officer above. */
    public boolean keepsRoll() {
        return standing.leads() || standing.oversees();
    }

    /** Takes list books out in a file: of a branch who keeps its roll, of all below a unit who oversees it; no secretary above. */
    public boolean takesOut(UnitKind kind) {
        return standing.oversees() || (kind == UnitKind.BRANCH && standing.leads());
    }

    /**
     * Refuses who may not change the roll.
     *
     * @param nobodyElse nobody could start this roll yet, so that the technical administrator may
     */
    public void requireKeepsRoll(boolean nobodyElse) {
        if (keepsRoll() || (technicalAdministrator && nobodyElse)) {
            return;
        }
        requireSeesUnit();
        throw RollRefusal.forbidden();
    }

    /** Refuses who may see nothing of the roll. */
    public Sight requireSight() {
        var sight = sight();
        if (sight == Sight.NOTHING) {
            throw technicalAdministrator ? RollRefusal.forbidden() : UnitRefusal.notFound();
        }
        return sight;
    }
}
