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
 */
public record MemberView(
        MemberId id,
        UnitId unit,
        String fullName,
        MemberStatus status,
        Set<Position> positions,
        @Nullable String group,
        boolean away,
        boolean smartphone) {
    public MemberView {
        positions = Set.copyOf(positions);
    }
}
