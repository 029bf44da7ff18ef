package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.chiboso.bootstrap.web.problem.Problem;

/** What the filter chain refuses on pages: a form that was open too long, or a page of others. */
final class PageRefusal implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + "/login")) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
            return;
        }
        request.setAttribute(
                Problem.class.getName(),
                refused instanceof CsrfException
                        ? Problem.of(HttpStatus.FORBIDDEN, "bootstrap.problem.stale-form")
                        : Problem.of(HttpStatus.FORBIDDEN, "bootstrap.problem.forbidden"));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
