package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.RollEntry;

/** One person of a roll: the list book for those who keep it and for the person, name, status and positions for fellow members. */
public interface SeeMember {
    View see(Actor actor, MemberId member);

    /**
     * The person as far as the actor may see.
     *
     * @param entry    the list book, null where only the name may be seen
     * @param partyAge in full years, null when the decision's date is not known or not shown
     * @param history  empty lists where only names are shown
     * @param path     what happened to the person, without acts where only names are shown
     * @param merges   other records that were made one with this one, empty where only names are shown
     * @param unitNames of the branches the path names
     * @param possible what may be recorded next, empty for who may not record
     * @param officialDue the day probation ends, null unless it runs
     * @param records  whether the actor may record and take back what happened to the person
     * @param givable  positions the actor may give to and take from people of the branch
     * @param moving   the transfer or stay that runs; null for none, and for who keeps neither roll and is not the person
     */
    record View(
            MemberView person,
            String unitName,
            @Nullable RollEntry entry,
            Authority.Sight sight,
            @Nullable Integer partyAge,
            PersonHistory history,
            Path path,
            List<PersonMerge> merges,
            Map<UnitId, String> unitNames,
            List<ActKind> possible,
            @Nullable LocalDate officialDue,
            boolean mayKeep,
            List<Position> givable,
            boolean records,
            SeeTransfers.@Nullable Line moving) {
        /** The list book was shown; not so when only the name was. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return entry == null ? Optional.empty() : Optional.of(person.unit());
        }
    }
}
