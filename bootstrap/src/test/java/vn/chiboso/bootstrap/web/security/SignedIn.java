package vn.chiboso.bootstrap.web.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.chiboso.membership.api.SignIn;

/** A request of somebody signed in: {@code .with(SignedIn.as(signIn))}. */
public final class SignedIn {
    private SignedIn() {}

    public static RequestPostProcessor as(SignIn signIn) {
        return user(new AccountUser(signIn));
    }

    /** Signed in to the end a moment ago: with the second step, and with the password given for what is sensitive. */
    public static RequestPostProcessor proven(SignIn signIn) {
        var signedIn = as(signIn);
        return request -> {
            var session = java.util.Objects.requireNonNull(request.getSession());
            session.setAttribute(
                    SignInStages.class.getName() + ".complete",
                    signIn.actor().account().toString());
            session.setAttribute(Proofs.class.getName() + ".given", System.currentTimeMillis());
            return signedIn.postProcessRequest(request);
        };
    }
}
