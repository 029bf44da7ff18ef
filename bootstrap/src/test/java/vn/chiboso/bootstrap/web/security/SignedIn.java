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
}
