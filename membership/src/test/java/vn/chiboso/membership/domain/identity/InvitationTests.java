package vn.chiboso.membership.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.identity.Invitation.State;

class InvitationTests {
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(14));

    @Test
    void isGoodUntilItsDay() {
        assertThat(invitation(null, null).state(END.minusMillis(1))).isEqualTo(State.OPEN);
        assertThat(invitation(null, null).state(END)).isEqualTo(State.EXPIRED);
        assertThat(invitation(NOW, null).state(NOW)).isEqualTo(State.USED);
        assertThat(invitation(null, NOW).state(NOW)).isEqualTo(State.REVOKED);
    }

    @Test
    void whateverIsWrongWithACodeTheAnswerIsTheSame() {
        for (var bad : new Invitation[] {invitation(NOW, null), invitation(null, NOW)}) {
            assertThatExceptionOfType(IdentityRefusal.class)
                    .isThrownBy(() -> bad.requireOpen(NOW))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("membership.refusal.identity.invitation"));
        }
        assertThatExceptionOfType(IdentityRefusal.class)
                .isThrownBy(() -> invitation(null, null).requireOpen(END))
                .satisfies(no -> assertThat(no.code()).isEqualTo("membership.refusal.identity.invitation"));
    }

    @Test
    void isMadeAnewUntilAnAccountWasMade() {
        assertThat(invitation(null, NOW).requireUnused()).isEqualTo(invitation(null, NOW));
        assertThatExceptionOfType(IdentityRefusal.class)
                .isThrownBy(() -> invitation(NOW, null).requireUnused());
    }

    @Test
    void aCodeIsTheSameHoweverItIsTyped() {
        var code = new OneTimeCode("kf3m-9qtz-w2hd-x7pa");
        assertThat(new OneTimeCode(" KF3M 9qtz–w2hd x7pa ")).isEqualTo(code);
        assertThat(code.typed()).isEqualTo("kf3m-9qtz-w2hd-x7pa");
        assertThat(code.digest()).hasSize(64).isNotEqualTo(new OneTimeCode("kf3m-9qtz-w2hd-x7pb").digest());
        assertThat(code.toString()).doesNotContain("kf3m");
        assertThat(new OneTimeCode("a".repeat(10_000)).value()).hasSize(64);
    }

    private static Invitation invitation(@Nullable Instant used, @Nullable Instant revoked) {
        return new Invitation(
                new InvitationId(new UUID(6, 1)),
                new MemberId(new UUID(2, 1)),
                "Vũ Văn Hùng",
                "Chi bộ thôn Giang Đông",
                InvitationWay.PAPER,
                1,
                "Quản trị hệ thống",
                NOW,
                END,
                null,
                used,
                revoked);
    }
}
