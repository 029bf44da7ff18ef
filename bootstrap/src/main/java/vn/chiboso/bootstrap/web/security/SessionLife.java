package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lives however busy it is. It begins with the sign-in, since strangers have none but for the way to Keycloak and
 * back. Of the wall's clock, not the field's.
 *
 * @param longest after which everybody signs in again; how long it lives without a request is {@code spring.session.timeout}
 */
@ConfigurationProperties("chiboso.session")
record SessionLife(@DefaultValue("12h") Duration longest) {
    boolean isOver(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && System.currentTimeMillis() - session.getCreationTime() >= longest.toMillis();
    }
}
