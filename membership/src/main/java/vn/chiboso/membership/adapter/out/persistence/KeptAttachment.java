package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Timeline;

/** A row of a roll as it is, beside one as a path would have it. */
record KeptAttachment(
        UUID id,
        UnitId unit,
        boolean isHome,
        @Nullable String group,
        LocalDate from,
        @Nullable LocalDate to) {
    boolean begins(Timeline.Attachment wanted) {
        return unit.equals(wanted.unit())
                && isHome == wanted.isHome()
                && Objects.equals(group, wanted.group())
                && from.equals(wanted.from());
    }

    boolean is(Timeline.Attachment wanted) {
        return begins(wanted) && Objects.equals(to, wanted.to());
    }
}
