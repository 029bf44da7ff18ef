package vn.chiboso.bootstrap.web.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.chiboso.membership.api.SignIn;

/**
 * That an account signed in on a device.
 *
 * @param device of this account on this device alone, so that cookies of two people tell nobody that they share one
 * @param stamp  of the password's hash: another password, chosen or given, makes the device a stranger's
 */
record KnownDevice(UUID device, UUID account, long since, UUID stamp) {
    /** Without a sign-in for so long it is forgotten. */
    static final Duration KEPT = Duration.ofDays(180);

    private static final int LENGTH = 7 * Long.BYTES;

    static KnownDevice of(UUID device, SignIn signIn, Instant now) {
        return new KnownDevice(device, signIn.actor().account().value(), now.getEpochSecond(), stamp(signIn));
    }

    boolean isOf(SignIn signIn) {
        return account.equals(signIn.actor().account().value()) && stamp.equals(stamp(signIn));
    }

    boolean isOver(Instant now) {
        return now.getEpochSecond() - since >= KEPT.toSeconds();
    }

    byte[] encode() {
        var bytes = ByteBuffer.allocate(LENGTH);
        for (var id : new UUID[] {device, account, stamp}) {
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return bytes.putLong(since).array();
    }

    static Optional<KnownDevice> decode(byte[] content) {
        if (content.length != LENGTH) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(content);
        var device = id(bytes);
        var account = id(bytes);
        var stamp = id(bytes);
        return Optional.of(new KnownDevice(device, account, bytes.getLong(), stamp));
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static UUID stamp(SignIn signIn) {
        try {
            var hash = signIn.passwordHash();
            var digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return id(ByteBuffer.wrap(Arrays.copyOf(digest, 16)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
