package vn.chiboso.bootstrap.web.security;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.chiboso.bootstrap.web.problem.LocalPath;

/**
 * A stranger is sent to the sign-in page, which sends them on to where they wanted to go. Whether the address exists makes no
 * difference. A part of a page asked for by script reloads the whole page instead, or the sign-in page would end up inside it.
 */
final class StrangerToLogin implements AuthenticationEntryPoint {
    private final SignInStages stages;
    private final HxRefreshHeaderAuthenticationEntryPoint refresh = new HxRefreshHeaderAuthenticationEntryPoint();

    StrangerToLogin(SignInStages stages) {
        this.stages = stages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            refresh.commence(request, response, stranger);
            return;
        }
        var halfway = stages.halfway(request).isPresent();
        var page = UriComponentsBuilder.fromPath(request.getContextPath() + (halfway ? Paths.SECOND_STEP : "/login"));
        var reading = "GET".equals(request.getMethod());
        if (!halfway && (!reading || hadSession(request))) {
            page.queryParam("expired");
        }
        wanted(request, reading)
                .filter(path -> !path.equals("/"))
                .ifPresent(path -> page.queryParam("next", UriUtils.encode(path, "UTF-8")));
        response.sendRedirect(page.build(true).toUriString());
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static Optional<String> wanted(HttpServletRequest request, boolean reading) {
        return reading ? LocalPath.of(LocalPath.of(request)) : LocalPath.backOf(request);
    }
}
