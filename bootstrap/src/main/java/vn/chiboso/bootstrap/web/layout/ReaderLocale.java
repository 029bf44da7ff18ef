package vn.chiboso.bootstrap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.chiboso.bootstrap.web.security.CurrentSignIn;

/**
 * The reader's language: what the account prefers, else what this browser was told ({@code language} cookie, {@code ?lang=} on the
 * sign-in page), else Vietnamese. A browser's own wish counts only for the API, where programs send it deliberately: most
 * browsers in the field were sold in English.
 */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Locale ENGLISH = Locale.of("en", "VN");
    private static final String COOKIE = "language";
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(vi|en)(?:&|$)");

    private final CurrentSignIn current;

    ReaderLocale(CurrentSignIn current) {
        this.current = current;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> wished(request))
                .or(() -> current.of(request).flatMap(signIn -> known(signIn.language())))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .flatMap(cookie -> known(cookie.getValue())))
                .orElse(VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null) {
            var cookie = ResponseCookie.from(COOKIE, locale == null ? "" : locale.getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(request.isSecure())
                    .maxAge(locale == null ? Duration.ZERO : Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** From the address alone: asking for parameters would read an upload that has just been refused. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null ? null : ASKED.matcher(query);
        return asked != null && asked.find() ? known(asked.group(1)) : Optional.empty();
    }

    private static Optional<Locale> wished(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? known(request.getLocale().getLanguage())
                : Optional.empty();
    }

    private static Optional<Locale> known(@Nullable String language) {
        return switch (language) {
            case "vi" -> Optional.of(VIETNAMESE);
            case "en" -> Optional.of(ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
