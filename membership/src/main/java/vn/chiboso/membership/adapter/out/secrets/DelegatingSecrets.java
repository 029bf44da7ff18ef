package vn.chiboso.membership.adapter.out.secrets;

import java.security.SecureRandom;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Secrets;

/** Hashes with the encoder that Spring Security thinks best, prefixed, so that a better one can follow. */
@Component
class DelegatingSecrets implements Secrets {
    /** No letter or digit that looks like another on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();

    @Override
    public String oneTime() {
        var secret = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                secret.append('-');
            }
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    @Override
    public byte[] chance(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String hash(String secret) {
        return java.util.Objects.requireNonNull(encoder.encode(secret));
    }

    @Override
    public boolean matches(String secret, String hash) {
        return encoder.matches(secret, hash);
    }
}
