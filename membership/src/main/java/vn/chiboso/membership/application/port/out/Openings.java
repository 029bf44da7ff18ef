package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
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

    /** Who inspects or oversees the unit on the day, or is in charge of it. */
    Set<MemberId> watchers(UnitId unit, LocalDate day);

    /** The units below which the person inspects or oversees on the day. */
    List<UnitPath> watched(MemberId officer, LocalDate day);

    /** Of people whose branch is below one of the scopes on the day, the newest first, at most so many. */
    List<OpenedLine> below(List<UnitPath> scopes, LocalDate day, boolean unusualOnly, int limit);
}
