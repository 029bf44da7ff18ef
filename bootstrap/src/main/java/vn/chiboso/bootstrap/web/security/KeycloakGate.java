package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chiboso.bootstrap.web.problem.Problem;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/**
 * Looks at the account afresh on every request, as {@link AccountGate} does where passwords are kept here; and there is no such
 * address as one for passwords.
 */
final class KeycloakGate extends OncePerRequestFilter {
    private final CurrentSignIn current;
    private final ProblemWriter writer;

    KeycloakGate(CurrentSignIn current, ProblemWriter writer) {
        this.current = current;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isOpenToStrangers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = current.user();
        if (user.isPresent() && current.of(request).filter(user.get()::isStill).isEmpty()) {
            AccountGate.end(request);
        }
        if (current.user().isPresent() && Paths.isOwnPassword(request)) {
            gone(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(request)) {
            writer.write(request, response, Problem.of(HttpStatus.NOT_FOUND, "bootstrap.problem.404"));
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }
}
