package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.protection.OpenedLine;
import vn.chiboso.membership.domain.protection.Opening;
import vn.chiboso.membership.domain.protection.OpeningId;

/** Who opened which sealed value, of whom and why; only ever added to. */
public interface Openings {
    /** Keeps it; one that is kept already stays as it is. */
    void add(Opening opening);

    Optional<Opening> find(OpeningId id);

    /** How many the reader has since then; other openings by the same reader wait until the transaction ends. */
    int countBy(AccountId reader, Instant since);

    /** The newest first. */
    List<Opening> of(MemberId member);

    /** Who holds one of the posts on the unit or above it on the day. */
    Set<MemberId> watchers(UnitId unit, Set<Position> posts, LocalDate day);

    /** The units on which the person holds one of the posts on the day. */
    List<UnitPath> watched(MemberId officer, Set<Position> posts, LocalDate day);

    /**
     * Of people of branches below one of the scopes, by the day or when last there, the newest first.
     *
     * @param before the last one seen, null for the newest
     */
    List<OpenedLine> below(
            List<UnitPath> scopes, LocalDate day, boolean unusualOnly, @Nullable OpeningId before, int limit);
}
