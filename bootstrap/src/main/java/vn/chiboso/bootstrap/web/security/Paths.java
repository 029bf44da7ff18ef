package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** The few addresses that the filters know by name. */
final class Paths {
    /** Style, script and pictures, and whether the server lives. */
    static final String[] OPEN_TO_STRANGERS = {"/assets/**", "/webjars/**", "/favicon.ico", "/actuator/health"};

    static final String SETUP = "/setup";
    static final String OWN_PASSWORD = "/account/password";
    static final String SECOND_STEP = "/login/code";
    static final String SECOND_FACTOR = "/account/second-factor";

    /** Coming in: by password and code, or by an invitation. */
    static final String[] COMING_IN = {"/login", SECOND_STEP, "/invitation", "/invitation/account"};

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

    static boolean isSecondFactor(HttpServletRequest request) {
        return path(request).equals(SECOND_FACTOR);
    }

    /** What somebody may still do who has to set up a second factor first. */
    static boolean isAllowedBeforeFactor(HttpServletRequest request) {
        return isSecondFactor(request) || path(request).equals("/account/proof") || isAllowedBeforePassword(request);
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
