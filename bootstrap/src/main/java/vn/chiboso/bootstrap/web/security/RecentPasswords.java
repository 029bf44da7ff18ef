package vn.chiboso.bootstrap.web.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a few minutes which password was found to fit which hash. A program signs in with every call of the API, and a hash
 * that is slow on purpose would make each of them slow. What is kept is a keyed digest of both; its key never leaves the process.
 * Another password has another hash, so a change counts at once.
 */
final class RecentPasswords implements PasswordEncoder {
    static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final PasswordEncoder slow;
    private final LongSupplier nanos;
    private final SecretKeySpec key;

    /** By when what was found is forgotten. */
    private final Map<ByteBuffer, Long> fits = new ConcurrentHashMap<>();

    /** @param nanos a clock that only goes on, as {@link System#nanoTime} */
    RecentPasswords(PasswordEncoder slow, LongSupplier nanos) {
        this.slow = slow;
        this.nanos = nanos;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** Whether the password was found to fit the hash lately; asks nothing slow. */
    boolean knows(CharSequence password, @Nullable String hash) {
        return hash != null && isKept(fits.get(digest(password, hash)), nanos.getAsLong());
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
            keep(password, hash);
        }
        return fits;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    /** Whoever is found out puts away what is over; each ends on its own, or all programs would be slow at once. */
    private void keep(CharSequence password, String hash) {
        var now = nanos.getAsLong();
        fits.values().removeIf(until -> !isKept(until, now));
        if (fits.size() < MOST) {
            fits.put(digest(password, hash), now + KEPT.toNanos());
        }
    }

    private static boolean isKept(@Nullable Long until, long now) {
        return until != null && until - now >= 0;
    }

    private ByteBuffer digest(CharSequence password, String hash) {
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
