package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.path.AwaitingCeremony;
import vn.chiboso.membership.domain.path.FormerMember;

/** The books beside the roll: who waits for the ceremony, who is on the roll no longer (06-HD/TW 8.2h). */
public interface SeeBooks {
    View see(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param unit null means the actor's own branch
     * @param day  null means today; of another day by the rights of today
     */
    record Query(@Nullable UnitId unit, @Nullable LocalDate day) {}

    /**
     * The books of a branch.
     *
     * @param unitName     its name of that day
     * @param ceremonyBy   last day for the ceremony of who waits; without those for whom no rule is known
     * @param ceremonyDays working days from the decision to the ceremony, by the rule of that day
     * @param mayKeep      never on another day than today
     */
    record View(
            UnitId unit,
            String unitName,
            List<AwaitingCeremony> awaiting,
            Map<MemberId, LocalDate> ceremonyBy,
            List<FormerMember> former,
            int ceremonyDays,
            AsOf asOf,
            boolean mayKeep) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }
    }
}
