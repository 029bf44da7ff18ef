package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/** What a person was to a branch, newest first. */
public record PersonHistory(List<StatusSpan> statuses, List<HeldPosition> positions) {
    public PersonHistory {
        statuses = List.copyOf(statuses);
        positions = List.copyOf(positions);
    }

    /**
     * A status in a time.
     *
     * @param lastDay included; null until further notice
     */
    public record StatusSpan(
            MemberStatus status,
            LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable String basis) {}
}
