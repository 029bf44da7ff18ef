package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.domain.identity.OneTimeCode;
import vn.chiboso.membership.domain.identity.SecondFactor;
import vn.chiboso.membership.domain.identity.TotpSecret;

/** Second factors and the codes to come in without the telephone. */
public interface EnrolledFactors {
    Optional<SecondFactor> find(AccountId account);

    boolean isOn(AccountId account);

    /** Keeps a key that is not confirmed yet, instead of an earlier one that was not either; nothing when one is in force. */
    void begin(AccountId account, TotpSecret secret, Instant at);

    /** Takes back a key that was shown before the moment and never confirmed: somebody else may have seen it. */
    void forgetBegun(AccountId account, Instant before);

    /** In force from now on. */
    void confirm(AccountId account, Instant at);

    /** Spends the step and all before it; false when it was spent already. */
    boolean spend(AccountId account, long step);

    /** Instead of all earlier ones. */
    void recoverBy(AccountId account, Collection<OneTimeCode> codes);

    /** Uses one up; false when there is no such unused one. */
    boolean recover(AccountId account, OneTimeCode code, Instant at);

    /** Unused ones. */
    int recoveryLeft(AccountId account);

    void remove(AccountId account);
}
