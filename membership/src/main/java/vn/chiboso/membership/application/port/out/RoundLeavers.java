package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.badge.BadgePerson;

/** Who left the rolls of branches within the time of a round. */
public interface RoundLeavers {
    /**
     * Full members whose decision is known, who died or moved away on one of the days and came back to no roll; by the branch that
     * stands for theirs today, by given name.
     */
    Map<UnitId, List<BadgePerson>> of(Collection<UnitId> branches, LocalDate first, LocalDate last, LocalDate today);
}
