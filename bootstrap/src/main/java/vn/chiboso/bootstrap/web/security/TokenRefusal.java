package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/** What is refused under {@code /api} where tokens open it. What was wrong with a token is not told to who brings it. */
@Component
@KeycloakIdentity
class TokenRefusal implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
    private final ApiRefusal refusal;
    private final ProblemWriter writer;

    TokenRefusal(ApiRefusal refusal, ProblemWriter writer) {
        this.refusal = refusal;
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        var broughtToken = stranger instanceof OAuth2AuthenticationException;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                broughtToken ? "Bearer realm=\"chi-bo-so\", error=\"invalid_token\"" : "Bearer realm=\"chi-bo-so\"");
        var code = stranger instanceof NoAccount
                ? "bootstrap.problem.no-account"
                : broughtToken ? "bootstrap.problem.bad-token" : "bootstrap.problem.token";
        writer.write(request, response, Problem.of(HttpStatus.UNAUTHORIZED, code));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        refusal.handle(request, response, refused);
    }

    /** A token that cannot be checked, since Keycloak does not give its keys, is not therefore wrong. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            writer.write(
                    request, response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "bootstrap.problem.no-identity"));
        } else {
            commence(request, response, failure);
        }
    }
}
