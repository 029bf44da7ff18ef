package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.BranchAlertCounts;

/** Noted alerts of all branches of an area: one query each, whatever its size. */
public interface AlertAreas {
    /** Of the whole area, without what is put aside. */
    Map<AlertKind, Integer> totals(List<UnitPath> scopes, LocalDate day);

    /** Branches that have any, or one of the kind, in the order of the tree after the path. */
    List<BranchAlertCounts> page(
            List<UnitPath> scopes, @Nullable AlertKind kind, String after, int most, LocalDate day);
}
