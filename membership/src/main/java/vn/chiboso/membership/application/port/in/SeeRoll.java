package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.RollCounts;
import vn.chiboso.membership.domain.path.PartyTime;
import vn.chiboso.membership.domain.roll.RollEntry;

/** A branch's roll today, or as it was on a day, by the rights of today. */
public interface SeeRoll {
    View see(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param unit null means the actor's own branch
     * @param text part of a name, diacritics do not matter; empty for everybody
     * @param day  null means today
     */
    record Query(
            @Nullable UnitId unit, String text, @Nullable LocalDate day) {
        /** Today. */
        public Query(@Nullable UnitId unit, String text) {
            this(unit, text, null);
        }
    }

    /**
     * The roll as far as the actor may see it.
     *
     * @param unitName   its name of that day
     * @param people     by given name
     * @param entries    the list book of the same people, empty where only names may be seen; on another day than today without what is
     *                   only known of the present, and of those alone who have not left since
     * @param left       who of the people has left the unit since that day; empty today
     * @param partyTimes of those in the entries whose admission decision is known
     * @param mayKeep    whether the actor may add, correct and import; nothing is done on another day than today
     * @param mayImport  whether the actor may import now
     * @param prepares   whether the actor is of the committee that prepares the branch's meetings
     * @param takesOut   whether the actor may take the roll out as a sheet
     * @param knownFrom  the first day of which the roll is known, where that is after the day asked for; null otherwise
     * @param meets      the day of the regular meeting that was fixed for the branch on that day, null: by the rule of all
     */
    record View(
            UnitId unit,
            String unitName,
            List<MemberView> people,
            List<RollEntry> entries,
            Map<MemberId, PartyTime> partyTimes,
            RollCounts counts,
            Authority.Sight sight,
            boolean mayKeep,
            boolean mayImport,
            boolean prepares,
            boolean takesOut,
            AsOf asOf,
            Set<MemberId> left,
            @Nullable LocalDate knownFrom,
            @Nullable MeetingDay meets) {
        /** Somebody's list book was shown. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return entries.isEmpty() ? Optional.empty() : Optional.of(unit);
        }
    }
}
