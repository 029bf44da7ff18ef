package vn.chiboso.membership.adapter.out.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.domain.identity.SecondFactorMode;

class ConfiguredIdentityTests {
    private final ApplicationContextRunner product =
            new ApplicationContextRunner().withUserConfiguration(ConfiguredIdentity.class);

    @ParameterizedTest
    @CsvSource({
        "false, , REQUIRED",
        "true, , OFFERED",
        "false, offered, OFFERED",
        "false, Off, OFF",
        "false, false, OFF",
        "true, required, REQUIRED"
    })
    void aSecondFactorIsRequiredUnlessItIsTheDemoOrSaidOtherwise(
            String demo, @Nullable String said, SecondFactorMode mode) {
        product.withPropertyValues("chiboso.demo=" + demo, "chiboso.second-factor=" + (said == null ? "" : said))
                .run(context -> assertThat(
                                context.getBean(IdentitySettings.class).secondFactor())
                        .isEqualTo(mode));
    }
}
