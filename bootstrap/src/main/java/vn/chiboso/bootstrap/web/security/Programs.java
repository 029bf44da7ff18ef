package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells programs, which send the password with every call, from browsers, which have a session. */
final class Programs {
    private Programs() {}

    static boolean is(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return Paths.isApi(request) && authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
