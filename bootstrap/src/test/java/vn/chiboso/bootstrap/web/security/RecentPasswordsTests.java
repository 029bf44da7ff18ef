package vn.chiboso.bootstrap.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RecentPasswordsTests {
    private final AtomicInteger slowly = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RecentPasswords recent = new RecentPasswords(new Counting(), nanos::get);

    @Test
    void aRightPasswordIsHashedOnceForAWhile() {
        assertThat(recent.matches("đồi cọ", "#đồi cọ")).isTrue();
        assertThat(recent.matches("đồi cọ", "#đồi cọ")).isTrue();
        assertThat(recent.knows("đồi cọ", "#đồi cọ")).isTrue();
        assertThat(slowly).hasValue(1);

        nanos.addAndGet(RecentPasswords.KEPT.toNanos() + 1);
        assertThat(recent.knows("đồi cọ", "#đồi cọ")).isFalse();
        assertThat(recent.matches("đồi cọ", "#đồi cọ")).isTrue();
        assertThat(slowly).hasValue(2);
    }

    @Test
    void eachEndsOnItsOwn() {
        var half = RecentPasswords.KEPT.toNanos() / 2;
        recent.matches("đồi cọ", "#đồi cọ");
        nanos.addAndGet(half);
        recent.matches("sông Mã", "#sông Mã");
        nanos.addAndGet(half + 1);
        assertThat(recent.knows("đồi cọ", "#đồi cọ")).isFalse();
        assertThat(recent.knows("sông Mã", "#sông Mã")).isTrue();
    }

    @Test
    void aWrongPasswordIsNeverRemembered() {
        assertThat(recent.matches("rừng", "#đồi cọ")).isFalse();
        assertThat(recent.matches("rừng", "#đồi cọ")).isFalse();
        assertThat(recent.knows("rừng", "#đồi cọ")).isFalse();
        assertThat(slowly).hasValue(2);
    }

    @Test
    void anOldPasswordEndsWithItsHash() {
        assertThat(recent.matches("đồi cọ", "#đồi cọ")).isTrue();
        assertThat(recent.knows("đồi cọ", "#sông Mã")).isFalse();
        assertThat(recent.matches("đồi cọ", "#sông Mã")).isFalse();
        assertThat(recent.knows("đồi cọ", null)).isFalse();
    }

    private final class Counting implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "#" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            slowly.incrementAndGet();
            return ("#" + password).equals(hash);
        }
    }
}
