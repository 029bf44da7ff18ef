package vn.chiboso.bootstrap.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told on every answer: nothing from elsewhere, nothing inline, no frame, no sensors. */
final class SafeHeaders {
    private static final String CONTENT =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String SENSORS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private SafeHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, CONTENT, SENSORS);
    }

    /** Where signing out goes on at that origin: browsers hold the policy against what a form is sent on to. */
    static void write(HeadersConfigurer<HttpSecurity> headers, String origin) {
        write(headers, CONTENT.replace("form-action 'self'", "form-action 'self' " + origin), SENSORS);
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers, String content, String sensors) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(content))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(sensors))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
