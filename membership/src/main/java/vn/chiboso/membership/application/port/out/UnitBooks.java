package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.unitbook.KnownUnit;

/** Organisations of a whole part of the tree at once. */
public interface UnitBooks {
    /** What stands at or below the path, each after what it stands below. */
    List<KnownUnit> within(UnitPath scope, LocalDate day);

    /** Those that stand of the units, and what stands directly below each. */
    List<KnownUnit> around(Collection<UnitId> units, LocalDate day);

    /** Those of the codes that any unit has, or had at some time. */
    Set<String> known(Collection<String> codes);

    /** The decisions by which units at or below the path were founded here and still stand. */
    Map<UnitId, Decision> decisions(UnitPath scope);

    /** Founds them with their entries in the book of reorganisations, so that each can be taken back as if it had been founded alone. */
    void found(List<Founding> foundings);

    /**
     * A unit that begins.
     *
     * @param entry of its decision; null where it rests on none
     */
    record Founding(TreeNode node, @Nullable Reorganisation entry) {}
}
