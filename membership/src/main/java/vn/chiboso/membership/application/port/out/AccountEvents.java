package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.domain.identity.AccountEvent;

/** What was done to accounts, for their owners. */
public interface AccountEvents {
    void add(UUID id, AccountEvent event);

    /** Newest first. */
    List<AccountEvent> of(AccountId account, int limit);

    /** Whether somebody else did something that the owner has not confirmed to have seen. */
    boolean anyUnseen(AccountId account);

    void seen(AccountId account, Instant at);

    /** Accounts other than the two that could stand up as a second person: in use, or locked since the moment. */
    List<AccountId> ableToConfirm(AccountId proposer, Instant lockedSince);
}
