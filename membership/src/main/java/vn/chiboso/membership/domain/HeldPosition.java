package vn.chiboso.membership.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;

/**
 * A position held by a person on a unit.
 *
 * @param from     first day
 * @param lastDay  included; null until further notice
 * @param basis    decision it rests on, null when not noted
 */
public record HeldPosition(
        PositionId id,
        MemberId member,
        String name,
        UnitId unit,
        Position position,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String basis) {
    public HeldPosition {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw UnitRefusal.positionEnd(from);
        }
    }

    /** As it was on that day: what ended later had no last day yet. */
    public HeldPosition upTo(LocalDate day) {
        return new HeldPosition(id, member, name, unit, position, from, PersonHistory.ended(lastDay, day), basis);
    }

    /** It began on the day or later: if it was a mistake, nothing of it is in the past. */
    public boolean isTakeable(LocalDate today) {
        return !from.isBefore(today);
    }

    /** Refuses to take back what has lasted, and to do so without a reason. */
    public void requireTakeable(LocalDate today, @Nullable String why) {
        if (!isTakeable(today)) {
            throw UnitRefusal.positionBegun(from);
        }
        if (why == null) {
            throw UnitRefusal.positionMistakeWhy();
        }
    }

    /** Refuses an end before the beginning, or later than the one noted. */
    public void requireEnd(LocalDate day) {
        if (day.isBefore(from) || (lastDay != null && day.isAfter(lastDay))) {
            throw UnitRefusal.positionEnd(from);
        }
    }
}
