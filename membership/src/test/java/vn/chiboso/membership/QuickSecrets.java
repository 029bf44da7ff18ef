package vn.chiboso.membership;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.chiboso.membership.application.port.out.Secrets;

/** The real secrets, hashed with the least work: a house of six accounts would spend most of a test on being slow to guess. */
@TestConfiguration(proxyBeanMethods = false)
class QuickSecrets implements BeanPostProcessor {
    private static final int LEAST = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Secrets secrets ? new Quick(secrets) : bean;
    }

    private record Quick(Secrets real) implements Secrets {
        private static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder(LEAST);

        @Override
        public String oneTime() {
            return real.oneTime();
        }

        @Override
        public byte[] chance(int length) {
            return real.chance(length);
        }

        @Override
        public String hash(String secret) {
            return "{bcrypt}" + ENCODER.encode(secret);
        }

        @Override
        public boolean matches(String secret, String hash) {
            return real.matches(secret, hash);
        }
    }
}
