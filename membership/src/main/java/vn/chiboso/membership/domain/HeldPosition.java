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
}
