package vn.chiboso.membership.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the identity provider has not heard the last word on an account.
 *
 * @param since       when the first untold change was made
 * @param failedSince null as long as no try has failed
 * @param failure     of the last try; null as long as none has failed
 */
public record ProvisioningState(
        Instant since,
        int tries,
        @Nullable Instant failedSince,
        @Nullable ProvisioningFailure failure) {}
