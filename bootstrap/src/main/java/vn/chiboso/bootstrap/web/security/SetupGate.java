package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chiboso.membership.api.SignIns;

/** While there is no account at all, every page leads to the first-administrator set-up; afterwards that page is closed. */
final class SetupGate extends OncePerRequestFilter {
    private final SignIns signIns;
    private volatile boolean closed;

    SetupGate(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Whether the first administrator is still to be set up. There is no way back from false. */
    boolean isOpen() {
        if (!closed) {
            closed = signIns.any();
        }
        return !closed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isSetup(request) || Paths.isOpenToStrangers(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen()) {
            response.sendRedirect(request.getContextPath() + "/setup");
        } else {
            chain.doFilter(request, response);
        }
    }
}
