package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.BranchFacts;

/** The facts that alerts are computed from: a few queries for any number of branches. */
public interface AlertFacts {
    /** Of those that are branches standing on the day. */
    List<BranchFacts> of(Collection<UnitId> units, LocalDate day);

    /** Of one person alone, for what they are told themselves; empty when the branch does not answer for them. */
    Optional<BranchFacts> of(UnitId unit, MemberId member, LocalDate day);

    /** Branches standing on the day after the given one, in the order of their ids; null to begin. */
    List<UnitId> branchesAfter(@Nullable UnitId after, int most, LocalDate day);
}
