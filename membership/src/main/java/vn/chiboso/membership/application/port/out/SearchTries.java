package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.protection.SearchLimits;
import vn.chiboso.membership.domain.protection.SearchLine;
import vn.chiboso.membership.domain.protection.SearchTry;

/** Who asked whose a sealed number is, and how often; only ever added to. */
public interface SearchTries {
    /** How often the account did within the hour and the day before. */
    SearchLimits.Before before(AccountId account, Instant now);

    /** Other tries of the account wait until the transaction ends, so that two at once are counted as two. */
    void one(AccountId account);

    void add(SearchTry done);

    /** Of units below one of the scopes, by the day or when last there, by day and person, the newest first. */
    List<SearchLine> below(List<UnitPath> scopes, LocalDate day, boolean unusualOnly, int limit);
}
