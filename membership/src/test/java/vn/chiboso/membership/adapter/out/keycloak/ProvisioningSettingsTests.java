package vn.chiboso.membership.adapter.out.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.chiboso.membership.application.port.out.IdentityProvider;

class ProvisioningSettingsTests {
    private static final String SECRET = "chiboso.keycloak.provisioning-client-secret";

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withUserConfiguration(KeycloakConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC);

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "${CHIBOSO_PROVISIONING_SECRET}", "${KHONG_CO}x"})
    void theProductDoesNotStartWithASecretThatIsNone(String secret) {
        product.withPropertyValues("chiboso.identity=keycloak", "chiboso.keycloak.url=http://localhost:1")
                .withPropertyValues(SECRET + "=" + secret)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(SECRET));
    }

    @Test
    void whereAccountsAreKeptHereNoSecretIsNeeded() {
        product.run(context -> assertThat(context).hasSingleBean(IdentityProvider.class));
        product.withPropertyValues("chiboso.identity=keycloak", SECRET + "=mot-bi-mat-that")
                .run(context -> assertThat(context).hasSingleBean(IdentityProvider.class));
    }
}
