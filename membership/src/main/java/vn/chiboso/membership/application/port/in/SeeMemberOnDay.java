package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.RollEntry;

/**
 * One person as they were on a day of the past: where, as what, with which posts. By the rights of today: whoever may read about the person
 * today, and as much as today; nothing is done from here.
 */
public interface SeeMemberOnDay {
    View see(Actor actor, Query query);

    /** Whom and of which day; today is such a day as well. */
    record Query(MemberId member, LocalDate day) {}

    /**
     * The person as far as the actor may see.
     *
     * @param person     on the roll of that day
     * @param unitName   the branch's name of then
     * @param opensRoll  whether the actor may open that branch's roll
     * @param entry      the list book without what is only known of the present, null where only the name may be seen
     * @param partyAge   in full years on that day, null when not shown, not known or not yet in the Party
     * @param history    in that branch up to the day, empty lists where only names are shown
     * @param path       what had happened up to the day, without acts where only names are shown
     * @param unitNames  of the branches the path names, those of then
     * @param chain     where the audit writes that the list book was shown: the branch where the person is today, or was last
     */
    record View(
            MemberView person,
            String unitName,
            boolean opensRoll,
            LocalDate day,
            @Nullable RollEntry entry,
            @Nullable Integer partyAge,
            PersonHistory history,
            Path path,
            Map<UnitId, String> unitNames,
            UnitId chain) {
        /** The list book was shown; not so when only the name was. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return entry == null ? Optional.empty() : Optional.of(chain);
        }
    }
}
