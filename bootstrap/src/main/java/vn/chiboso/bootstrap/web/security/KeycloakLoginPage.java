package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.chiboso.bootstrap.web.problem.LocalPath;

/** Where strangers learn that the way in leads through Keycloak, and who came from there without an account learns that. */
@Controller
@KeycloakIdentity
class KeycloakLoginPage {
    private final CurrentSignIn current;
    private final LocaleResolver locales;
    private final KeycloakSettings settings;

    KeycloakLoginPage(CurrentSignIn current, LocaleResolver locales, KeycloakSettings settings) {
        this.current = current;
        this.locales = locales;
        this.settings = settings;
    }

    @GetMapping("/login")
    String door(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (current.of(request).isPresent()) {
            return request.getParameterMap().containsKey("failed")
                    ? "redirect:" + KeycloakProofPage.AGAIN + "?failed"
                    : "redirect:/";
        }
        speak(lang, request, response);
        model.addAttribute("way", KeycloakRequests.way(LocalPath.of(next).orElse("/"), false));
        for (var word : new String[] {"expired", "out", "failed"}) {
            model.addAttribute(word, request.getParameterMap().containsKey(word));
        }
        return "signin/elsewhere";
    }

    @GetMapping(KeycloakOutcome.NO_ACCOUNT)
    String noAccount(
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        speak(lang, request, response);
        var back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/login")
                .query("out")
                .toUriString();
        model.addAttribute(
                "leave",
                UriComponentsBuilder.fromUriString(settings.logout())
                        .queryParam("client_id", settings.clientId())
                        .queryParam("post_logout_redirect_uri", UriUtils.encode(back, "UTF-8"))
                        .build(true)
                        .toUriString());
        return "signin/no-account";
    }

    private void speak(@Nullable String lang, HttpServletRequest request, HttpServletResponse response) {
        if (lang != null) {
            locales.setLocale(request, response, locales.resolveLocale(request));
        }
    }
}
