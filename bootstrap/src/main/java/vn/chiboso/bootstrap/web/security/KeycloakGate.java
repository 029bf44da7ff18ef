package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at the account afresh on every request, as {@link AccountGate} does where passwords are kept here. */
final class KeycloakGate extends OncePerRequestFilter {
    private final CurrentSignIn current;
    private final SessionLife life;

    KeycloakGate(CurrentSignIn current, SessionLife life) {
        this.current = current;
        this.life = life;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isOpenToStrangers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = current.user();
        if (user.isPresent()
                && (life.isOver(request)
                        || current.of(request).filter(user.get()::isStill).isEmpty())) {
            AccountGate.end(request);
        }
        chain.doFilter(request, response);
    }
}
