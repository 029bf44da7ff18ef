package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.readiness.ReadinessFilter;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.Reading;
import vn.chiboso.membership.domain.readiness.TakingPart;

/** Everybody of a branch: who takes part how, who needs paper, who helps whom. For its committee. */
public interface SeeBranchReadiness {
    /** Of the unit, or of the reader's own branch where none is named. */
    View see(Actor actor, @Nullable UnitId unit, ReadinessFilter filter);

    /**
     * What is shown.
     *
     * @param ways      how many of the whole branch take part in each way
     * @param filters   how many of the whole branch each filter shows
     * @param againAfter months after which one asks again
     * @param lines     by given name
     */
    record View(
            UnitId unit,
            String unitName,
            ReadinessFilter filter,
            Map<TakingPart, Integer> ways,
            Map<ReadinessFilter, Integer> filters,
            int againAfter,
            List<Line> lines) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }
    }

    /**
     * One person.
     *
     * @param note        what stands; null when nothing was ever said
     * @param helper      name of who helps and is of the branch; null for nobody
     * @param needsHelper something is done only with help and nobody stands ready; with {@code helperGone} a new one is needed
     */
    record Line(
            MemberId member,
            String name,
            @Nullable ReadinessNote note,
            Reading reading,
            boolean needsPaper,
            @Nullable String helper,
            boolean needsHelper,
            boolean helperGone) {}
}
