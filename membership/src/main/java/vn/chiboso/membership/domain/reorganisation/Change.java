package vn.chiboso.membership.domain.reorganisation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;

/** What is to be done to the tree. Ids of new units are chosen by the caller, so that a repeated request creates once. */
public sealed interface Change {
    ReorganisationKind kind();

    /** Units that stand already and are touched or decided about. */
    Set<UnitId> units();

    /** Every unit that stands and is named, whether it becomes another or only takes in. */
    default Set<UnitId> named() {
        return units();
    }

    /** Those whose place, name or people are others afterwards. */
    default Set<UnitId> subjects() {
        return units();
    }

    /** Those that stand no longer afterwards. */
    default Set<UnitId> ending() {
        return Set.of();
    }

    private static List<UnitId> inOrder(Set<UnitId> units) {
        return units.stream().sorted(Comparator.comparing(UnitId::value)).toList();
    }

    /** A new unit directly below another. */
    record Create(UnitId parent, UnitId id, UnitForm form) implements Change {
        @Override
        public ReorganisationKind kind() {
            return ReorganisationKind.CREATE;
        }

        @Override
        public Set<UnitId> units() {
            return Set.of(parent);
        }

        @Override
        public Set<UnitId> subjects() {
            return Set.of();
        }
    }

    /** Another name from the day on; before it the old one stays. */
    record Rename(UnitId unit, UnitName name) implements Change {
        @Override
        public ReorganisationKind kind() {
            return ReorganisationKind.RENAME;
        }

        @Override
        public Set<UnitId> units() {
            return Set.of(unit);
        }
    }

    /**
     * Units, each with all below it, come under another one.
     *
     * @param moved  one or several, from wherever they stand; none of them below another of them
     * @param parent where they come to
     */
    record Move(Set<UnitId> moved, UnitId parent) implements Change {
        public Move {
            moved = Set.copyOf(moved);
        }

        public Move(UnitId unit, UnitId parent) {
            this(Set.of(unit), parent);
        }

        @Override
        public ReorganisationKind kind() {
            return ReorganisationKind.MOVE;
        }

        @Override
        public Set<UnitId> units() {
            var all = new LinkedHashSet<>(moved);
            all.add(parent);
            return all;
        }

        @Override
        public Set<UnitId> subjects() {
            return moved;
        }

        /** In one order always, so that a plan made twice is the same. */
        List<UnitId> inOrder() {
            return Change.inOrder(moved);
        }
    }

    /**
     * Units end, and what they had goes to one that stands or to a new one in their place.
     *
     * @param units    that end
     * @param into     that takes over; the id of the new one when there is a founding
     * @param founding the new one, null when it stands already
     */
    record Merge(Set<UnitId> units, UnitId into, @Nullable Founding founding) implements Change {
        public Merge {
            units = Set.copyOf(units);
        }

        @Override
        public ReorganisationKind kind() {
            return ReorganisationKind.MERGE;
        }

        @Override
        public Set<UnitId> named() {
            var all = new LinkedHashSet<>(units);
            all.add(founding == null ? into : founding.parent());
            return all;
        }

        @Override
        public Set<UnitId> ending() {
            return units;
        }

        /** In one order always, so that a plan made twice is the same. */
        List<UnitId> inOrder() {
            return Change.inOrder(units);
        }
    }

    /** A unit that is new: its form and what it stands below. */
    record Founding(UnitId parent, UnitForm form) {}

    /** A new unit beside the old one, to which people and units below go; the old one stays. */
    record Split(UnitId unit, UnitId id, UnitForm form, Set<MemberId> members, Set<UnitId> below) implements Change {
        public Split {
            members = Set.copyOf(members);
            below = Set.copyOf(below);
        }

        /** The same for those people alone. */
        Split of(Set<MemberId> those) {
            return new Split(unit, id, form, those, below);
        }

        @Override
        public ReorganisationKind kind() {
            return ReorganisationKind.SPLIT;
        }

        @Override
        public Set<UnitId> units() {
            return Set.of(unit);
        }
    }
}
