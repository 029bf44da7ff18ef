package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A branch gives its members something to study; what it is called stands in the handbook alone.
 *
 * @param item  names it
 * @param dueOn last day, Hà Nội; null for none
 * @param tell  the members of the branch on the day, without who gave it
 */
public record StudyGiven(
        UUID item, UnitId unit, LocalDate on, @Nullable LocalDate dueOn, List<MemberId> tell) {
    public StudyGiven {
        tell = List.copyOf(tell);
    }
}
