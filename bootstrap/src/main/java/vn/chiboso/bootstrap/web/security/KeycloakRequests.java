package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.chiboso.bootstrap.web.problem.LocalPath;

/** The way to Keycloak: with PKCE, in the reader's language, remembering where they wanted to go. */
final class KeycloakRequests implements OAuth2AuthorizationRequestResolver {
    private static final String NEXT = KeycloakRequests.class.getName();

    private static final String AGAIN = "again";
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

    /**
     * The address of this product that leads there.
     *
     * @param next  where to go on afterwards
     * @param again even who has a session there gives password and code once more
     */
    static String way(String next, boolean again) {
        var way = UriComponentsBuilder.fromPath("/oauth2/authorization/" + KeycloakSettings.REGISTRATION);
        if (again) {
            way.queryParam(AGAIN);
        }
        return way.queryParam("next", UriUtils.encode(next, "UTF-8"))
                .build(true)
                .toUriString();
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
        var more = new HashMap<String, Object>();
        more.put("ui_locales", locales.resolveLocale(request).getLanguage());
        if (request.getParameterMap().containsKey(AGAIN)) {
            more.put("prompt", "login");
            more.put("max_age", 0);
        }
        return OAuth2AuthorizationRequest.from(made).additionalParameters(more).build();
    }
}
