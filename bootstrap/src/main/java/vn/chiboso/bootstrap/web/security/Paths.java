package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** The few addresses that the filters know by name. */
final class Paths {
    /** Style, script and pictures, and whether the server lives. */
    static final String[] OPEN_TO_STRANGERS = {"/assets/**", "/webjars/**", "/favicon.ico", "/actuator/health"};

    static final String SETUP = "/setup";
    static final String OWN_PASSWORD = "/account/password";

    private Paths() {}

    static boolean isOpenToStrangers(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.equals("/favicon.ico")
                || path.equals("/actuator/health");
    }

    static boolean isSetup(HttpServletRequest request) {
        return path(request).equals(SETUP);
    }

    static boolean isOwnPassword(HttpServletRequest request) {
        return path(request).equals(OWN_PASSWORD) || path(request).equals("/api/v1" + OWN_PASSWORD);
    }

    /** What somebody may still do who has to choose a password first. */
    static boolean isAllowedBeforePassword(HttpServletRequest request) {
        var path = path(request);
        return isOwnPassword(request) || path.equals("/logout") || path.equals("/account/preferences");
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
