package vn.chiboso.membership.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes against the test values of RFC 6238, appendix B. */
class TotpTests {
    private static final TotpSecret KEY = TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(KEY, Totp.step(Instant.ofEpochSecond(seconds)), 8)).isEqualTo(code);
    }

    @Test
    void aKeyIsTypedAsBase32() {
        assertThat(KEY.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(KEY.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(KEY.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo("12345678901234567890");
        assertThatIllegalArgumentException().isThrownBy(() -> new TotpSecret("GEZD"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TotpSecret("không phải khóa"));
        assertThat(KEY.toString()).doesNotContain("GEZD");
    }

    @Test
    void aClockMayBeOneStepAwayAndNoMore() {
        assertThat(accepted(-30)).isTrue();
        assertThat(accepted(0)).isTrue();
        assertThat(accepted(59)).isTrue();
        assertThat(accepted(-31)).isFalse();
        assertThat(accepted(60)).isFalse();
    }

    @Test
    void aCodeIsTakenOnce() {
        var code = Totp.code(KEY, Totp.step(NOW), 6);
        var step = Totp.accepted(KEY, code, NOW, 0).orElseThrow();
        assertThat(Totp.accepted(KEY, code, NOW, step)).isEmpty();
        assertThat(Totp.accepted(KEY, code, NOW.plusSeconds(30), step)).isEmpty();
    }

    @Test
    void nothingElseIsTaken() {
        for (var typed : new String[] {"", "1", "12345678", "abcdef", "٠١٢٣٤٥"}) {
            assertThat(Totp.accepted(KEY, typed, NOW, 0)).as(typed).isEmpty();
        }
        var code = Totp.code(KEY, Totp.step(NOW), 6);
        assertThat(Totp.accepted(KEY, code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .isPresent();
    }

    @Test
    void aTelephoneReadsTheKeyTheNameAndWhoGaveIt() {
        assertThat(KEY.uri("Chi Bộ Số", "hung.vv"))
                .isEqualTo("otpauth://totp/Chi%20B%E1%BB%99%20S%E1%BB%91:hung.vv?secret=" + KEY.base32()
                        + "&issuer=Chi%20B%E1%BB%99%20S%E1%BB%91&algorithm=SHA1&digits=6&period=30");
    }

    private static boolean accepted(long away) {
        var code = Totp.code(KEY, Totp.step(NOW.plusSeconds(away)), 6);
        return Totp.accepted(KEY, code, NOW, 0).isPresent();
    }
}
