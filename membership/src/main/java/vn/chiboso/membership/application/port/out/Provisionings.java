package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.ProvisioningFailure;
import vn.chiboso.membership.domain.ProvisioningState;

/** What the identity provider has still to be told, and what it was told last. */
public interface Provisionings {
    /** The account has changed; an unfinished handover stays unless there is a new one. */
    void want(AccountId account, Provisioning.@Nullable Handover handover, Instant now);

    /**
     * Compares what the provider was told last with what is so on the day, and wants what differs.
     *
     * @param unit people who are or were on its roll; null for all accounts
     * @return how many differ
     */
    int wantWhatDiffers(@Nullable UnitId unit, LocalDate day, Instant now);

    /**
     * Wants that whoever has a reach is asked to set up a second factor, if they never were: technical administrators, and who holds
     * one of the positions on the day.
     *
     * @param unit people on its roll, now or before, and who holds a post there; null for all accounts
     * @return how many are to be asked
     */
    int wantSecondFactors(@Nullable UnitId unit, Set<Position> reaching, LocalDate day, Instant now);

    /** The same of one account. */
    int wantSecondFactor(AccountId account, Set<Position> reaching, LocalDate day, Instant now);

    /** Takes the one due longest, as it is on the day; nobody else gets it before {@code until}. */
    Optional<Provisioning> claim(Instant now, Instant until, LocalDate day);

    /**
     * The provider knows; what was asked for since it was claimed still waits. False, and nothing is kept, when the subject is
     * another account's.
     */
    boolean told(Provisioning done, String externalId);

    /** The provider has the password of the wish, though not the rest; it is forgotten. */
    void handedOver(Provisioning partly);

    void failed(Provisioning undone, ProvisioningFailure why, Instant now, Instant next);

    /** Due at once; false when there is nothing to tell. */
    boolean hurry(AccountId account, Instant now);

    /** Of those that wait. */
    Map<AccountId, ProvisioningState> waiting(Collection<AccountId> accounts);
}
