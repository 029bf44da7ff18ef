package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** The branches of an area a few at a time, so that no page reads the whole nation. */
public interface BranchWalk {
    /** Branches at or below the area that stand on the day, in the order of the tree, after the place; null to begin. */
    List<Stop> after(UnitPath area, @Nullable UnitPath last, int most, LocalDate day);

    /** A branch and its place. */
    record Stop(UnitId id, UnitPath path) {}
}
