package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.Reading;
import vn.chiboso.membership.domain.readiness.Skill;

/** What one member said about taking part: for the member, and for the committee of the member's own branch. */
public interface SeeReadiness {
    View see(Actor actor, MemberId member);

    /**
     * What is shown.
     *
     * @param last       what stands; null when nothing was ever said
     * @param skills     asked of this member today
     * @param helpers    names of who may help: everybody else on the roll
     * @param helperGone the helper named is no longer of the branch
     * @param history    the last first; nothing from before a withdrawal to anybody but the member
     * @param helped     whom the member helps; only for the member
     */
    record View(
            MemberId member,
            String name,
            UnitId unit,
            String unitName,
            boolean own,
            @Nullable ReadinessNote last,
            Reading reading,
            Set<Skill> skills,
            Map<MemberId, String> helpers,
            boolean helperGone,
            List<ReadinessNote> history,
            List<Helped> helped) {
        /** Somebody else's is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return own ? Optional.empty() : Optional.of(unit);
        }
    }

    /** Somebody who counts on the reader's help. */
    record Helped(MemberId member, String name) {}
}
