package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SecondFactors;
import vn.chiboso.membership.api.SecondFactors.Step;
import vn.chiboso.membership.api.SignIn;

/**
 * How far a sign-in has come. A session bears a mark once the code was given; whatever fails in between leaves it without. Without the
 * mark it is asked at every request whether the password alone is enough, so that who sets up a second factor on one device is asked
 * for the code on all others. A program's call bears none.
 */
@Component
class SignInStages {
    /** How long a right password waits for its code. */
    static final Duration WAITS = Duration.ofMinutes(10);

    private static final String COMPLETE = SignInStages.class.getName() + ".complete";
    private static final String SINCE = SignInStages.class.getName() + ".since";
    private static final String HALFWAY = SignInStages.class.getName() + ".halfway";

    private final SecondFactors factors;
    private final InstantSource time;

    @Autowired
    SignInStages(SecondFactors factors) {
        // of the wall, not the field's clock: a session's life is no matter of the field's days
        this(factors, InstantSource.system());
    }

    SignInStages(SecondFactors factors, InstantSource time) {
        this.factors = factors;
        this.time = time;
    }

    /** What the request's sign-in still needs. */
    Step missing(HttpServletRequest request, SignIn signIn) {
        var session = Programs.is(request) ? null : request.getSession(false);
        var account = signIn.actor().account().toString();
        if (session != null && account.equals(session.getAttribute(COMPLETE))) {
            return Step.NONE;
        }
        return factors.after(signIn);
    }

    /**
     * The password was right and the code is awaited: for everything but the page that asks for it this is a stranger. False when it
     * was awaited for too long.
     */
    boolean waitsForCode(HttpServletRequest request, SignIn signIn) {
        var session = request.getSession(false);
        var now = time.millis();
        if (session != null && session.getAttribute(SINCE) instanceof Long since) {
            if (now - since >= WAITS.toMillis()) {
                return false;
            }
        } else if (session != null) {
            session.setAttribute(SINCE, now);
        }
        request.setAttribute(HALFWAY, signIn);
        return true;
    }

    /** Who has given the password and not the code. */
    Optional<SignIn> halfway(HttpServletRequest request) {
        return request.getAttribute(HALFWAY) instanceof SignIn signIn ? Optional.of(signIn) : Optional.empty();
    }

    /** Somebody signs in anew: what an earlier sign-in of the session was given for no longer counts. */
    static void restart(HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(COMPLETE);
        session.removeAttribute(SINCE);
    }

    /** The code was given as well. */
    void complete(HttpServletRequest request, SignIn signIn) {
        var session = request.getSession();
        session.removeAttribute(SINCE);
        session.setAttribute(COMPLETE, signIn.actor().account().toString());
    }

    /** Whoever came in to set up a second factor and has done so goes on. */
    void completeIfEnrolled(HttpServletRequest request, SignIn signIn) {
        if (request.getSession(false) != null && factors.isOn(signIn.actor().account())) {
            complete(request, signIn);
        }
    }
}
