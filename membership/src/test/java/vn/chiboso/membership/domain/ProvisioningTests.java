package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.api.AccountId;

class ProvisioningTests {
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT15S", "1, PT30S", "2, PT1M", "5, PT8M", "6, PT15M", "70, PT15M"})
    void theProviderIsLeftAloneForLongerAfterEachFailure(int tries, Duration pause) {
        var account = new Provisioning(
                new AccountId(new UUID(1, 1)), null, "hung.vv", "Vũ Văn Hùng", null, true, null, 1, tries);
        assertThat(Duration.between(NOW, account.nextTry(NOW))).isEqualTo(pause);
    }
}
