package vn.chiboso.bootstrap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** Colours of the page, kept in the browser: they depend on the screen and the light, not on the person. */
public enum Theme {
    /** As the device is set. */
    AUTO,
    LIGHT,
    DARK,
    CONTRAST;

    static final String COOKIE = "theme";

    /** As written in cookies and attributes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Bootstrap should think. */
    public String bootstrap() {
        return this == DARK ? "dark" : "light";
    }

    static Optional<Theme> of(@Nullable String word) {
        for (var theme : values()) {
            if (theme.word().equals(word)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    static Theme of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> of(cookie.getValue()))
                .orElse(AUTO);
    }
}
