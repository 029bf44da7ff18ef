package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.chiboso.bootstrap.web.problem.LocalPath;

/** The sign-in form. It never tells whether an account exists. */
@Controller
@LocalIdentity
class LoginPage {
    private static final int LONGEST_WAIT_SHOWN = 3600;

    private final CurrentSignIn current;
    private final LocaleResolver locales;

    LoginPage(CurrentSignIn current, LocaleResolver locales) {
        this.current = current;
        this.locales = locales;
    }

    @GetMapping("/login")
    String form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (current.of(request).isPresent()) {
            return "redirect:/";
        }
        if (lang != null) {
            locales.setLocale(request, response, locales.resolveLocale(request));
        }
        var waitFor = seconds(wait);
        LocalPath.of(next).ifPresent(path -> model.addAttribute("next", path));
        waitFor.ifPresent(seconds -> model.addAttribute("wait", seconds));
        model.addAttribute("refused", request.getParameterMap().containsKey("refused"));
        model.addAttribute("expired", request.getParameterMap().containsKey("expired"));
        model.addAttribute("out", request.getParameterMap().containsKey("out"));
        return "signin/login";
    }

    private static Optional<Integer> seconds(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(t -> t.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .map(s -> Math.min(s, LONGEST_WAIT_SHOWN));
    }
}
