package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/** What the filter chain refuses under {@code /api}: 401, 403, 429 as problem+json. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final SignInStages stages;
    private final ProblemWriter writer;

    ApiRefusal(SignInStages stages, ProblemWriter writer) {
        this.stages = stages;
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        if (stranger instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            writer.write(
                    request,
                    response,
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "bootstrap.problem.wait", tooMany.seconds()));
            return;
        }
        // no challenge to a browser's script: a browser that once asked for a password sends it from anywhere
        if (request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"chi-bo-so\", charset=\"UTF-8\"");
        }
        var code = stages.halfway(request).isPresent() ? "bootstrap.problem.code-first" : "bootstrap.problem.sign-in";
        writer.write(request, response, Problem.of(HttpStatus.UNAUTHORIZED, code));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var code = refused instanceof CsrfException ? "bootstrap.problem.no-csrf" : "bootstrap.problem.forbidden";
        writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, code));
    }
}
