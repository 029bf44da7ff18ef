package vn.chiboso.membership.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person on a branch's roll on a day.
 *
 * @param unit       the branch of the roll
 * @param positions  held in that branch on that day; empty for none
 * @param group      party group (tổ đảng), null when the branch has none
 * @param away       works or studies far away and may need the online path
 * @param smartphone whether the person can be reached in the product; if not, the paper path and a helper
 * @param official   a full member of this roll, whatever keeps them from its life now; a probationary member who is exempt or
 *                   away is none. Of whom no official day and no earlier status is known is taken for one: nobody is excused from
 *                   the life of the party before having been admitted in full as a rule, and the texts name no other way to count
 */
public record MemberView(
        MemberId id,
        UnitId unit,
        String fullName,
        MemberStatus status,
        Set<Position> positions,
        @Nullable String group,
        boolean away,
        boolean smartphone,
        boolean official) {
    public MemberView {
        positions = Set.copyOf(positions);
    }

    /** Somebody whose status says by itself whether they are an official member. */
    public MemberView(
            MemberId id,
            UnitId unit,
            String fullName,
            MemberStatus status,
            Set<Position> positions,
            @Nullable String group,
            boolean away,
            boolean smartphone) {
        this(id, unit, fullName, status, positions, group, away, smartphone, status.impliesOfficial());
    }
}
