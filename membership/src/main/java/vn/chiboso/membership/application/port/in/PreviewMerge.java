package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.domain.merge.Side;
import vn.chiboso.membership.domain.path.Act;

/** Two records side by side, the path they would have as one, and what speaks against it. */
public interface PreviewMerge {
    View preview(Actor actor, Query query);

    /** Which one stays. */
    record Query(MemberId kept, MemberId gone) {}

    /** Both, and what would be. */
    record View(Side kept, Side gone, List<Act> acts, List<MergeRefusal> contradictions) {
        public View {
            acts = List.copyOf(acts);
            contradictions = List.copyOf(contradictions);
        }

        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(kept.unit());
        }
    }
}
