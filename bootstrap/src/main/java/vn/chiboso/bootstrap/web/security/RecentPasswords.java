package vn.chiboso.bootstrap.web.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a few minutes which password was found to fit which hash. A program signs in with every call of the API, and a hash
 * that is slow on purpose would make each of them slow. What is kept is a keyed digest of both; its key never leaves the process
 * and goes with what it protects. Another password has another hash, so a change counts at once.
 */
final class RecentPasswords implements PasswordEncoder {
    static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final PasswordEncoder slow;
    private final LongSupplier nanos;
    private volatile Memory memory;

    /** @param nanos a clock that only goes on, as {@link System#nanoTime} */
    RecentPasswords(PasswordEncoder slow, LongSupplier nanos) {
        this.slow = slow;
        this.nanos = nanos;
        memory = new Memory(nanos.getAsLong());
    }

    /** Whether the password was found to fit the hash lately; asks nothing slow. */
    boolean knows(CharSequence password, @Nullable String hash) {
        var now = memory();
        return hash != null && now.fits.contains(now.digest(password, hash));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return slow.matches(password, hash);
        }
        if (knows(password, hash)) {
            return true;
        }
        var fits = slow.matches(password, hash);
        if (fits) {
            memory().keep(password, hash);
        }
        return fits;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    private Memory memory() {
        var now = nanos.getAsLong();
        if (now - memory.since > KEPT.toNanos()) {
            memory = new Memory(now);
        }
        return memory;
    }

    private static final class Memory {
        private final long since;
        private final Set<ByteBuffer> fits = ConcurrentHashMap.newKeySet();
        private final SecretKeySpec key;

        Memory(long since) {
            this.since = since;
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            key = new SecretKeySpec(random, "HmacSHA256");
        }

        void keep(CharSequence password, String hash) {
            if (fits.size() < MOST) {
                fits.add(digest(password, hash));
            }
        }

        ByteBuffer digest(CharSequence password, String hash) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                mac.update(hash.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
                return ByteBuffer.wrap(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
