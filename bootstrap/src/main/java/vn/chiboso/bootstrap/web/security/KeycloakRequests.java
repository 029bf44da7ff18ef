package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.LocaleResolver;
import vn.chiboso.bootstrap.web.problem.LocalPath;

/** The way to Keycloak: with PKCE, in the reader's language, remembering where they wanted to go. */
final class KeycloakRequests implements OAuth2AuthorizationRequestResolver {
    private static final String NEXT = KeycloakRequests.class.getName();

    /** Seconds that a stranger's session is kept for while they are at Keycloak. */
    private static final int AWAY = 1800;

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver locales;

    KeycloakRequests(ClientRegistrationRepository clients, LocaleResolver locales) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(
                clients, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.locales = locales;
    }

    /** Where somebody who has just come back from Keycloak wanted to go; asked once. */
    static Optional<String> next(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NEXT) instanceof String next)) {
            return Optional.empty();
        }
        session.removeAttribute(NEXT);
        return LocalPath.of(next);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return told(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return told(request, requests.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest told(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest made) {
        if (made == null) {
            return null;
        }
        var session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(AWAY);
        }
        LocalPath.of(request.getParameter("next")).ifPresent(next -> session.setAttribute(NEXT, next));
        return OAuth2AuthorizationRequest.from(made)
                .additionalParameters(
                        Map.of("ui_locales", locales.resolveLocale(request).getLanguage()))
                .build();
    }
}
