package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;
import vn.chiboso.membership.api.SignIns;

/**
 * Two chains: {@code /api} and its description take HTTP Basic without a session, or the browser's session with a CSRF token; pages take the session.
 * A stranger gets the sign-in page, its style, and whether the server lives. {@link KeycloakChains} takes the chains' place where people sign in
 * elsewhere.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginLimits.class, SessionLife.class})
class SecurityConfiguration {
    /** A program that sends the password with every call needs no CSRF token; a page of another site may not make a browser do so. */
    private static final RequestMatcher PROGRAM = request -> {
        var authorization = request.getHeader("Authorization");
        var site = request.getHeader("Sec-Fetch-Site");
        return authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && (site == null || site.equals("none") || site.equals("same-origin"));
    };

    /** Nobody can be signed in yet; the one-time code is the proof, and there is no such address once an account exists. */
    static final RequestMatcher FIRST_SET_UP = request ->
            request.getMethod().equals("POST") && request.getServletPath().equals("/api/v1/setup");

    @Bean
    HttpSessionSecurityContextRepository sessionContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SetupGateHolder setupGate(SignIns signIns) {
        return new SetupGateHolder(new SetupGate(signIns));
    }

    @Bean
    @LocalIdentity
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            CurrentSignIn current,
            HttpSessionSecurityContextRepository sessions,
            SetupGateHolder setup,
            ApiRefusal refusal,
            SignInStages stages,
            SessionLife life,
            KnownDevices devices,
            ProblemWriter writer) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .headers(SafeHeaders::write)
                .securityContext(context -> context.securityContextRepository(sessions))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()).ignoringRequestMatchers(PROGRAM, FIRST_SET_UP))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(
                        new AccountGate(current, sessions, stages, life, devices, writer),
                        AnonymousAuthenticationFilter.class)
                .addFilterBefore(new ClosedSetup(FIRST_SET_UP, setup.gate(), writer), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(FIRST_SET_UP)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @LocalIdentity
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            CurrentSignIn current,
            HttpSessionSecurityContextRepository sessions,
            SetupGateHolder setup,
            SignInStages stages,
            SessionLife life,
            KnownDevices devices,
            Proofs proofs,
            ProblemWriter writer) {
        var outcome = new LoginOutcome(current, stages, proofs, devices);
        return http.headers(SafeHeaders::write)
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(outcome).failureHandler(outcome))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new StrangerToLogin(stages))
                        .accessDeniedHandler(new PageRefusal()))
                .addFilterBefore(
                        new AccountGate(current, sessions, stages, life, devices, writer),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(setup.gate(), ExceptionTranslationFilter.class)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Paths.OPEN_TO_STRANGERS)
                        .permitAll()
                        .requestMatchers(Paths.COMING_IN)
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

    /** The token travels in a cookie of its own, so that strangers need no session and a form outlives one. */
    static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    /** Keeps the gate from being registered as a filter of the container as well. */
    record SetupGateHolder(SetupGate gate) {}
}
