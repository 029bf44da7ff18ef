package vn.chiboso.bootstrap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;
import vn.chiboso.bootstrap.web.problem.LocalPath;
import vn.chiboso.bootstrap.web.security.CurrentSignIn;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/** How the person likes to read: language and elder mode on the account, colours in the browser. */
@Controller
class Preferences {
    private final SignIns signIns;
    private final CurrentSignIn current;
    private final LocaleResolver locales;

    Preferences(SignIns signIns, CurrentSignIn current, LocaleResolver locales) {
        this.signIns = signIns;
        this.current = current;
        this.locales = locales;
    }

    @PostMapping("/account/preferences")
    RedirectView prefer(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable Boolean elder,
            @RequestParam(required = false) @Nullable String theme,
            HttpServletRequest request,
            HttpServletResponse response) {
        var known = "vi".equals(language) || "en".equals(language) ? language : null;
        current.of(request).ifPresent(signIn -> keep(signIn, known, elder));
        if (known != null) {
            locales.setLocale(request, response, Locale.of(known));
        }
        Theme.of(theme).ifPresent(chosen -> keep(chosen, request, response));
        var back = new RedirectView(LocalPath.backOf(request).orElse("/"));
        back.setStatusCode(HttpStatus.SEE_OTHER);
        back.setExpandUriTemplateVariables(false);
        return back;
    }

    private void keep(SignIn signIn, @Nullable String language, @Nullable Boolean elder) {
        if (language != null || elder != null) {
            signIns.prefer(
                    signIn.actor().account(),
                    language != null ? language : Objects.requireNonNullElse(signIn.language(), "vi"),
                    elder == null ? signIn.elder() : elder);
        }
    }

    private static void keep(Theme theme, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Theme.COOKIE, theme.word())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
