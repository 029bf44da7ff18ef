package vn.chiboso.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever keeps meetings says so when the roll of a regular meeting stands: who was absent without a good reason. Published as an
 * event and heard here, since membership may not know who keeps meetings. No reasons travel. Each says everything about its
 * meeting, so saying it again changes nothing, and what was said last counts; nobody absent takes back what was said before.
 *
 * @param unit      the branch that met; null in what was said before it was told along
 * @param month     the meeting belongs to
 * @param unexcused who must attend there, guests on temporary transfer included, and was missing without a good reason
 * @param at        when it was said
 */
public record AbsencesNoted(
        UUID meeting, @Nullable UnitId unit, YearMonth month, LocalDate day, List<MemberId> unexcused, Instant at) {
    public AbsencesNoted {
        unexcused = List.copyOf(unexcused);
    }
}
