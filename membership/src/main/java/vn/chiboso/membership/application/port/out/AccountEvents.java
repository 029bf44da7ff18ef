package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.InvitationId;

/** What was done to accounts, for their owners. */
public interface AccountEvents {
    /**
     * Keeps it.
     *
     * @param alone nobody else had to agree
     */
    void add(UUID id, AccountEvent event, AccountId by, boolean alone);

    /** The account was made with the invitation, by whoever made its code. */
    void opened(UUID id, AccountId account, InvitationId invitation, Instant at);

    /** When and by whom one person alone opened a way into the account, newest first. */
    List<AccountEvent> byOne(AccountId account, Instant since);

    /** Whether one person alone handed out the password that the account has; true when that is not known. */
    boolean isPasswordByOne(AccountId account);

    /** When one of the two last gave the other a new way in alone; empty when neither did since the moment. */
    Optional<Instant> lastBetween(AccountId one, AccountId other, Instant since);

    /** Newest first. */
    List<AccountEvent> of(AccountId account, int limit);

    /** Whether somebody else did something that the owner has not confirmed to have seen. */
    boolean anyUnseen(AccountId account);

    void seen(AccountId account, Instant at);

    /**
     * Accounts other than the proposer's that could stand up as a second person: in use, or locked since the moment; technical
     * administrators first, then who ever was an officer at the unit or above it.
     *
     * @param unit that a post is about; null where only technical administrators could agree
     */
    List<AccountId> ableToConfirm(AccountId proposer, @Nullable UnitId unit, Instant lockedSince);
}
