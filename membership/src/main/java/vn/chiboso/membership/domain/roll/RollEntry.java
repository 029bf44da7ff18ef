package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.path.OutsideTimes;

/**
 * A person on a branch's roll: the list book's fields and what is dated beside them.
 *
 * @param id        null for somebody not yet kept
 * @param version   of the person's fields, so that a change in between is noticed
 * @param positions held in the branch
 * @param group     tổ đảng, null for none
 * @param outside   times out of the Party before the person's path begins here
 */
public record RollEntry(
        @Nullable MemberId id,
        long version,
        ListBook book,
        MemberStatus status,
        Set<Position> positions,
        @Nullable String group,
        OutsideTimes outside) {
    public RollEntry {
        // in the order of the enum, so that a plan reads the same on every machine
        positions = positions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(positions));
    }

    /** Never out of the Party before. */
    public RollEntry(
            @Nullable MemberId id,
            long version,
            ListBook book,
            MemberStatus status,
            Set<Position> positions,
            @Nullable String group) {
        this(id, version, book, status, positions, group, OutsideTimes.NONE);
    }

    /** The same, read on that day, without what is only known of the present ({@link ListBook#asOf}). */
    public RollEntry asOf(LocalDate day) {
        return new RollEntry(id, version, book.asOf(day), status, positions, group, outside);
    }
}
