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

    /** What had begun by that day; what ended later had no last day yet. */
    public PersonHistory upTo(LocalDate day) {
        return new PersonHistory(
                statuses.stream()
                        .filter(span -> !span.from().isAfter(day))
                        .map(span ->
                                new StatusSpan(span.status(), span.from(), ended(span.lastDay(), day), span.basis()))
                        .toList(),
                positions.stream()
                        .filter(held -> !held.from().isAfter(day))
                        .map(held -> held.upTo(day))
                        .toList());
    }

    static @Nullable LocalDate ended(@Nullable LocalDate lastDay, LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day) ? null : lastDay;
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
