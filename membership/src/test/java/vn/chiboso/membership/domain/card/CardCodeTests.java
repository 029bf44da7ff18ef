package vn.chiboso.membership.domain.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.api.MemberId;

/** The codes of the digital card: what is good now, what was, and what never was. */
class CardCodeTests {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final MemberId MEMBER = new MemberId(new UUID(0, 7));

    private final CardKey key = key(1, NOON);

    @Test
    void aCodeIsReadAsItWasWritten() {
        var code = CardCode.of(key, NOON);
        assertThat(code.text()).hasSize(48).matches("[\\w-]+");
        assertThat(CardCode.read(code.text())).contains(code);
        assertThat(code.text()).doesNotContain(MEMBER.toString().substring(0, 8));
    }

    @Test
    void theBrowserComputesTheSame() {
        // HMAC-SHA-256 by another program, over the id and minute 29 919 180
        assertThat(CardCode.of(key, NOON).text()).isEqualTo("AAAAAAAAAAAAAAAAAAAAAQHIh8wpCnYNrepqBbOiPhqyNG6p");
    }

    @ParameterizedTest
    @CsvSource({
        "0, VALID",
        "59, VALID",
        "60, VALID",
        "119, VALID",
        "120, EXPIRED",
        "-1, VALID",
        "-60, VALID",
        "-61, EXPIRED"
    })
    void itIsGoodForItsMinuteAndTheOnesBeside(long secondsLater, CardVerdict verdict) {
        var early = key(1, NOON.minusSeconds(3600));
        assertThat(CardCode.of(early, NOON).judge(early, NOON.plusSeconds(secondsLater)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"86399, VALID", "86400, EXPIRED", "90000, EXPIRED"})
    void aKeyMakesGoodCodesForADay(long secondsLater, CardVerdict verdict) {
        var then = NOON.plusSeconds(secondsLater);
        assertThat(CardCode.of(key, then).judge(key, then)).isEqualTo(verdict);
    }

    @Test
    void midnightChangesNothing() {
        var midnight = Instant.parse("2026-11-20T17:00:00Z");
        assertThat(CardCode.of(key, midnight.minusSeconds(1)).judge(key, midnight.plusSeconds(30)))
                .isEqualTo(CardVerdict.VALID);
    }

    @Test
    void anotherKeysSealAndATouchedMinuteAreUnknown() {
        var code = CardCode.of(key, NOON);
        assertThat(new CardCode(code.key(), code.minute() + 1, code.seal()).judge(key, NOON))
                .isEqualTo(CardVerdict.UNKNOWN);
        var forged = CardCode.of(new CardKey(key.id(), MEMBER, new byte[32], NOON, NOON.plusSeconds(60)), NOON);
        assertThat(forged.judge(key, NOON)).isEqualTo(CardVerdict.UNKNOWN);
        assertThat(code.judge(key(2, NOON), NOON)).isEqualTo(CardVerdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "!!!!", "AAAA", "https://x/handbook/check?code="})
    void whatIsNoCodeIsReadAsNone(String text) {
        assertThat(CardCode.read(text)).isEmpty();
    }

    @Test
    void aYoungKeyIsHandedOutAgain() {
        assertThat(key.isYoung(NOON.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(key.isYoung(NOON.plus(Duration.ofHours(1)))).isFalse();
        assertThat(key.isGood(NOON.minusSeconds(1))).isFalse();
        assertThat(key.toString()).doesNotContain("1, 1");
    }

    private static CardKey key(int low, Instant issued) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) low);
        return CardKey.issue(new CardKeyId(new UUID(0, low)), MEMBER, secret, issued);
    }
}
