package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Timeline;

/** A row of a status as it is, beside one as a path would have it. */
record KeptStatus(
        UUID id,
        UnitId unit,
        MemberStatus status,
        LocalDate from,
        @Nullable LocalDate to) {
    boolean begins(Timeline.Standing wanted) {
        return unit.equals(wanted.unit()) && status == wanted.status() && from.equals(wanted.from());
    }

    boolean is(Timeline.Standing wanted) {
        return begins(wanted) && Objects.equals(to, wanted.to());
    }
}
