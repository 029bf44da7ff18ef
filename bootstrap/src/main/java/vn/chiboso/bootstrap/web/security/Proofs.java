package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SecondFactors;
import vn.chiboso.membership.api.SignIn;

/** When somebody last gave the password, and the code where there is one, in this session; and giving it again. */
@Component
@LocalIdentity
class Proofs {
    private static final String GIVEN = Proofs.class.getName() + ".given";

    private final LoginThrottle throttle;
    private final SecondFactors factors;
    private final KnownDevices devices;
    private final PasswordEncoder passwords;
    private final ProofSettings settings;
    private final InstantSource time;

    @Autowired
    Proofs(LoginThrottle throttle, SecondFactors factors, KnownDevices devices, ProofSettings settings) {
        this(throttle, factors, devices, settings, InstantSource.system());
    }

    Proofs(
            LoginThrottle throttle,
            SecondFactors factors,
            KnownDevices devices,
            ProofSettings settings,
            InstantSource time) {
        this.throttle = throttle;
        this.factors = factors;
        this.devices = devices;
        this.passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        this.settings = settings;
        this.time = time;
    }

    void given(HttpServletRequest request) {
        request.getSession().setAttribute(GIVEN, time.millis());
    }

    /** A program gives the password with every call. */
    boolean isFresh(HttpServletRequest request) {
        if (Programs.is(request)) {
            return true;
        }
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(GIVEN) instanceof Long given
                && time.millis() - given < settings.lasts().toMillis();
    }

    boolean needsCode(SignIn signIn) {
        return factors.isOn(signIn.actor().account());
    }

    /** What came of giving it again. */
    record Answer(boolean right, long waitSeconds) {}

    /** Password and code are counted apart, as at the sign-in: a right password forgives no wrong code. */
    Answer give(HttpServletRequest request, SignIn signIn, String password, String code) {
        var answer = tried(
                request, devices.counted(signIn.userName()), () -> passwords.matches(password, signIn.passwordHash()));
        if (answer.right() && needsCode(signIn)) {
            answer = tried(
                    request,
                    LoginSubject.code(signIn.userName()),
                    () -> factors.accepts(signIn.actor().account(), code));
        }
        if (answer.right()) {
            given(request);
        }
        return answer;
    }

    private Answer tried(HttpServletRequest request, LoginSubject subject, BooleanSupplier isRight) {
        var made = throttle.begin(subject, LoginSubject.address(request.getRemoteAddr()));
        if (made.pause().isPositive()) {
            return new Answer(false, made.pause().plusMillis(999).toSeconds());
        }
        if (!isRight.getAsBoolean()) {
            throttle.failed(made);
            return new Answer(false, 0);
        }
        throttle.succeeded(made);
        return new Answer(true, 0);
    }
}
