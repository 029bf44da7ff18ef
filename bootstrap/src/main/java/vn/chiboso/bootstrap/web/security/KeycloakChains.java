package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.LocaleResolver;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/**
 * The two chains where people sign in at Keycloak: {@code /api} takes an access token without a session, or the browser's session
 * with a CSRF token; pages take the session, which begins and ends at Keycloak. No form and no HTTP Basic takes a password.
 */
@Configuration(proxyBeanMethods = false)
@KeycloakIdentity
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakChains {
    @Bean
    ClientRegistrationRepository keycloakClient(KeycloakSettings settings) {
        return new InMemoryClientRegistrationRepository(settings.registration());
    }

    @Bean
    NothingKept nothingKept() {
        return new NothingKept();
    }

    @Bean
    @Order(1)
    SecurityFilterChain keycloakApiChain(
            HttpSecurity http,
            CurrentSignIn current,
            HttpSessionSecurityContextRepository sessions,
            SecurityConfiguration.SetupGateHolder setup,
            JwtDecoder decoder,
            SessionLife life,
            KeycloakAccounts accounts,
            TokenRefusal refusal,
            ProblemWriter writer) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .headers(SafeHeaders::write)
                .securityContext(context -> context.securityContextRepository(sessions))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusal)
                        .accessDeniedHandler(refusal)
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(accounts::ofToken))
                        .withObjectPostProcessor(refusing(refusal)))
                .csrf(csrf -> csrf.csrfTokenRepository(SecurityConfiguration.tokens())
                        .ignoringRequestMatchers(SecurityConfiguration.FIRST_SET_UP))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new KeycloakGate(current, life), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new ClosedSetup(SecurityConfiguration.FIRST_SET_UP, setup.gate(), writer),
                        BearerTokenAuthenticationFilter.class)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(SecurityConfiguration.FIRST_SET_UP)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain keycloakPageChain(
            HttpSecurity http,
            KeycloakSettings settings,
            CurrentSignIn current,
            SessionLife life,
            HttpSessionSecurityContextRepository sessions,
            SecurityConfiguration.SetupGateHolder setup,
            ClientRegistrationRepository clients,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange,
            KeycloakAccounts accounts,
            BackChannelLogout backChannel,
            SignInStages stages,
            LocaleResolver locales,
            @Value("${spring.session.timeout}") Duration lasting) {
        var outcome = new KeycloakOutcome(lasting);
        return http.headers(headers -> SafeHeaders.write(headers, settings.origin()))
                .securityContext(context -> context.securityContextRepository(sessions))
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(
                                way -> way.authorizationRequestResolver(new KeycloakRequests(clients, locales)))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codeExchange))
                        .userInfoEndpoint(user -> user.oidcUserService(accounts))
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .logout(logout -> logout.logoutSuccessHandler(leaving(clients)))
                .csrf(csrf -> csrf.csrfTokenRepository(SecurityConfiguration.tokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new StrangerToLogin(stages))
                        .accessDeniedHandler(new PageRefusal()))
                .addFilterBefore(new BackChannelGuard(), CsrfFilter.class)
                .addFilterBefore(new KeycloakGate(current, life), AnonymousAuthenticationFilter.class)
                .addFilterAfter(setup.gate(), ExceptionTranslationFilter.class)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Paths.OPEN_TO_STRANGERS)
                        .permitAll()
                        .requestMatchers(Paths.COMING_IN)
                        .permitAll()
                        .requestMatchers(KeycloakOutcome.NO_ACCOUNT)
                        .permitAll()
                        .requestMatchers(Paths.SETUP)
                        .access((who, what) ->
                                new AuthorizationDecision(setup.gate().isOpen()))
                        .requestMatchers("/actuator/**")
                        .hasAuthority(AccountUser.TECHNICAL_ADMINISTRATOR)
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static OidcClientInitiatedLogoutSuccessHandler leaving(ClientRegistrationRepository clients) {
        var leaving = new OidcClientInitiatedLogoutSuccessHandler(clients);
        leaving.setPostLogoutRedirectUri("{baseUrl}/login?out");
        leaving.setDefaultTargetUrl("/login?out");
        return leaving;
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusing(TokenRefusal refusal) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusal);
                return filter;
            }
        };
    }
}
