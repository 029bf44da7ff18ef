package vn.chiboso.membership.domain.roll;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.path.OutsideTimes;

/**
 * A row that was understood.
 *
 * @param row       as in the file
 * @param status    null when the file does not say
 * @param positions null when the file has no such column
 * @param outside   null when the file does not say
 */
record RollLine(
        int row,
        ListBook book,
        @Nullable MemberStatus status,
        @Nullable Set<Position> positions,
        @Nullable String group,
        @Nullable OutsideTimes outside) {

    /** Who is kept becomes this; what the line does not say stays. */
    RollEntry over(RollEntry kept) {
        return new RollEntry(
                kept.id(),
                kept.version(),
                book.over(kept.book()),
                status == null ? kept.status() : status,
                positions == null ? kept.positions() : merged(kept.positions(), positions),
                group == null ? kept.group() : group,
                outside == null ? kept.outside() : outside);
    }

    /** Somebody new; without a word on status, who has an official date is official. */
    RollEntry fresh() {
        var known =
                status != null ? status : book.officialOn() != null ? MemberStatus.OFFICIAL : MemberStatus.PROBATIONARY;
        return new RollEntry(
                null,
                0,
                book,
                known,
                positions == null ? Set.of() : positions,
                group,
                outside == null ? OutsideTimes.NONE : outside);
    }

    /** A list book knows the branch's own posts only; others are not touched. */
    private static Set<Position> merged(Set<Position> kept, Set<Position> told) {
        var all = java.util.EnumSet.noneOf(Position.class);
        all.addAll(told);
        kept.stream()
                .filter(p -> !p.isOfCommittee() && p != Position.GROUP_LEADER)
                .forEach(all::add);
        return all;
    }
}
