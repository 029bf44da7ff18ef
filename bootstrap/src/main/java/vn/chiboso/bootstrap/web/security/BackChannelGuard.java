package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever sends something else than a logout to where Keycloak sends logouts, another of the realm's tokens say, gets a plain no;
 * Spring Security would take that for trouble of its own. The same when Keycloak's keys cannot be fetched to check what was sent.
 */
final class BackChannelGuard extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(BackChannelGuard.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/logout/connect/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException e) {
            LOG.warn("A logout of Keycloak's could not be checked: {}", e.getMessage());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }
}
