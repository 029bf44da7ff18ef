package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Tells programs, which send the password with every call, from browsers, which have a session. */
final class Programs {
    private Programs() {}

    static boolean is(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return Paths.isApi(request)
                && authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && !isSignedIn(request);
    }

    /** Whoever comes with an open session is not asked for the password again, so a header proves nothing then. */
    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
