package vn.chiboso.bootstrap.web.security;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The realm that people sign in at. Its addresses are Keycloak's own below the realm, not asked for at the start: the product starts
 * whether Keycloak is there or not.
 *
 * @param url      of Keycloak as browsers reach it, without the realm and without a slash at the end
 * @param audience what an access token must be meant for to be taken by {@code /api}
 */
@ConfigurationProperties("chiboso.keycloak")
record KeycloakSettings(
        String url,
        @DefaultValue("chiboso") String realm,
        @DefaultValue("chi-bo-so") String clientId,
        String clientSecret,
        @DefaultValue("chi-bo-so-api") String audience) {
    KeycloakSettings {
        if (clientSecret == null || clientSecret.isBlank() || clientSecret.startsWith("${")) {
            throw new IllegalArgumentException("chiboso.keycloak.client-secret is not set: give the client " + clientId
                    + " a secret of its own at Keycloak, and the same here");
        }
    }

    /** Part of the addresses {@code /oauth2/authorization/keycloak} and {@code /login/oauth2/code/keycloak}. */
    static final String REGISTRATION = "keycloak";

    String issuer() {
        return url + "/realms/" + realm;
    }

    String keys() {
        return address("certs");
    }

    /** Scheme, host and port, for the content security policy. */
    String origin() {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    String logout() {
        return address("logout");
    }

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(issuer())
                .authorizationUri(address("auth"))
                .tokenUri(address("token"))
                .jwkSetUri(keys())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", logout()))
                .build();
    }

    private String address(String what) {
        return issuer() + "/protocol/openid-connect/" + what;
    }
}
