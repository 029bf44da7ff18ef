package vn.chiboso.membership.domain.identity;

import java.time.Instant;
import vn.chiboso.membership.api.AccountId;

/**
 * Something was done to an account that its owner should know.
 *
 * @param byName  who did it, as shown then
 * @param byOther whether that was somebody else than the owner
 */
public record AccountEvent(AccountId account, Kind kind, String byName, boolean byOther, Instant at) {
    /** What was done. */
    public enum Kind {
        /** The account was made, or its invitation. */
        OPENED,
        PASSWORD_RESET,
        SECOND_FACTOR_RESET,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF,
        RECOVERY_CODES,
        RECOVERY_USED,
        DISABLED,
        ENABLED,
        /** Its owner was given a post from the commune up. */
        OFFICE_GIVEN
    }
}
