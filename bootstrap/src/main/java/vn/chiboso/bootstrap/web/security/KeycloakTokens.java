package vn.chiboso.bootstrap.web.security;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Tokens: how long Keycloak is waited for, and what makes an access token good. */
@Configuration(proxyBeanMethods = false)
@KeycloakIdentity
class KeycloakTokens {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    /** By so much may the clocks of two machines differ. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    /** Signed by the realm with RS256, from this issuer, for this audience, within its time, which it has to name. */
    @Bean
    JwtDecoder accessTokens(KeycloakSettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.keys())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(patient()))
                .build();
        decoder.setJwtValidator(rules(settings));
        return decoder;
    }

    static OAuth2TokenValidator<Jwt> rules(KeycloakSettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, meant -> meant != null && meant.contains(settings.audience())));
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters ->
                        converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return exchange;
    }

    private static ClientHttpRequestFactory patient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        return requests;
    }
}
