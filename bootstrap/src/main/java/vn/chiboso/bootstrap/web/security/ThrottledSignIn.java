package vn.chiboso.bootstrap.web.security;

import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SignIns;

/**
 * Name and password, for the form and for HTTP Basic. A wrong name, a wrong password and a disabled account take the same time
 * and get the same answer. As the only provider bean it is the application's authentication manager; the chains name it nowhere,
 * or every failure would count twice.
 */
@Component
@LocalIdentity
class ThrottledSignIn implements AuthenticationProvider {
    private final LoginThrottle throttle;
    private final SignIns signIns;
    private final Function<String, LoginSubject> counted;
    private final Turns turns = new Turns();
    private final RecentPasswords recent;
    private final DaoAuthenticationProvider passwords;

    @Autowired
    ThrottledSignIn(LoginThrottle throttle, SignIns signIns, KnownDevices devices) {
        this(throttle, signIns, devices::counted, PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    /** @param counted on what a try on a name is counted */
    ThrottledSignIn(
            LoginThrottle throttle, SignIns signIns, Function<String, LoginSubject> counted, PasswordEncoder slow) {
        this.throttle = throttle;
        this.signIns = signIns;
        this.counted = counted;
        recent = new RecentPasswords(slow, System::nanoTime);
        passwords = new DaoAuthenticationProvider(new AccountUsers(signIns));
        passwords.setPasswordEncoder(recent);
        // a disabled account is refused after its password was checked, not before: no difference in time
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new BadCredentialsException("disabled");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = counted.apply(attempt.getName());
        var address = LoginSubject.address(
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
        if (isRepetition(attempt, name, address)) {
            return passwords.authenticate(attempt);
        }
        // of the first calls that a program sends at once, one is hashed and the others repeat it
        return turns.take(
                name.key(),
                () -> isRepetition(attempt, name, address)
                        ? passwords.authenticate(attempt)
                        : tryOut(attempt, name, address));
    }

    private Authentication tryOut(Authentication attempt, LoginSubject name, LoginSubject address) {
        var made = throttle.begin(name, address);
        if (made.pause().isPositive()) {
            throw new TooManyAttempts(made.pause());
        }
        try {
            var done = passwords.authenticate(attempt);
            throttle.succeeded(made);
            return done;
        } catch (BadCredentialsException e) {
            throttle.failed(made);
            throw e;
        }
    }

    /** A program that repeats what was right guesses nothing: its calls are not counted as tries. */
    private boolean isRepetition(Authentication attempt, LoginSubject name, LoginSubject address) {
        return wasRightJustNow(attempt) && throttle.isFree(name, address);
    }

    private boolean wasRightJustNow(Authentication attempt) {
        return attempt.getCredentials() instanceof CharSequence password
                && signIns.byName(attempt.getName())
                        .map(AccountUser::new)
                        .filter(user -> user.isEnabled() && recent.knows(password, user.getPassword()))
                        .isPresent();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
