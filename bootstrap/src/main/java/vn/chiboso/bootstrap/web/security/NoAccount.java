package vn.chiboso.bootstrap.web.security;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Keycloak knows who it is; nobody here, or nobody who may sign in, is that. Which of the two is not told. */
final class NoAccount extends OAuth2AuthenticationException {
    private static final long serialVersionUID = 1;

    NoAccount() {
        super(new OAuth2Error("no_account"), "no enabled account has this subject");
    }
}
