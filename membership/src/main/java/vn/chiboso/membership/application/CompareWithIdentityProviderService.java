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
    private final Clock clock;

    CompareWithIdentityProviderService(IdentityProvider provider, Provisionings provisionings, Clock clock) {
        this.provider = provider;
        this.provisionings = provisionings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void compare(@Nullable UnitId unit) {
        if (provider.isElsewhere()) {
            provisionings.wantWhatDiffers(unit, LocalDate.now(clock), clock.instant());
        }
    }
}
