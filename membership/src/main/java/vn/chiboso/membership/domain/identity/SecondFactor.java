package vn.chiboso.membership.domain.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;

/**
 * The second thing an account is proved with, beside its password.
 *
 * @param confirmedAt when a first code showed that the telephone has the key; null until then: not in force
 * @param lastStep    of the newest code that was taken
 */
public record SecondFactor(
        AccountId account, TotpSecret secret, @Nullable Instant confirmedAt, long lastStep) {
    public boolean isOn() {
        return confirmedAt != null;
    }
}
