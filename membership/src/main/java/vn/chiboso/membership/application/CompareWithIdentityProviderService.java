package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CompareWithIdentityProvider;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.Provisionings;

@Service
class CompareWithIdentityProviderService implements CompareWithIdentityProvider {
    private final IdentityProvider provider;
    private final Provisionings provisionings;
    private final SecondFactorDuty duty;
    private final Clock clock;

    CompareWithIdentityProviderService(
            IdentityProvider provider, Provisionings provisionings, SecondFactorDuty duty, Clock clock) {
        this.provider = provider;
        this.provisionings = provisionings;
        this.duty = duty;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void compare(@Nullable UnitId unit) {
        if (provider.isElsewhere()) {
            var today = LocalDate.now(clock);
            var now = clock.instant();
            provisionings.wantWhatDiffers(unit, today, now);
            duty.requiredElsewhere().ifPresent(reaching -> provisionings.wantSecondFactors(unit, reaching, today, now));
        }
    }
}
