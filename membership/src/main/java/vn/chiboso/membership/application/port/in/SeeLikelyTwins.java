package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.merge.LikelyPair;
import vn.chiboso.membership.domain.merge.PersonMerge;

/** People below a unit who may be one person twice, and what was made one before. */
public interface SeeLikelyTwins {
    View see(Actor actor, Query query);

    /**
     * Of which part of the tree.
     *
     * @param unit  null for the actor's own charge
     * @param after first record of the last pair seen, null for the first page
     * @param then  second record of that pair
     */
    record Query(
            @Nullable UnitId unit,
            @Nullable MemberId after,
            @Nullable MemberId then) {}

    /** A page of pairs. */
    record View(UnitId unit, String unitName, List<LikelyPair> pairs, boolean more, List<PersonMerge> merges) {
        public View {
            pairs = List.copyOf(pairs);
            merges = List.copyOf(merges);
        }

        @SensitiveRead
        public java.util.Optional<UnitId> shownOf() {
            return pairs.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(unit);
        }
    }
}
