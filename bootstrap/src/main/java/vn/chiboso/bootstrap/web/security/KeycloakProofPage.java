package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.chiboso.bootstrap.web.problem.LocalPath;

/** Sends somebody to Keycloak to sign in again before something sensitive, and goes on with exactly that when they are back. */
@Controller
@ControllerAdvice
@KeycloakIdentity
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeycloakProofPage {
    static final String AGAIN = "/account/again";

    private final CurrentSignIn current;
    private final KeycloakProofs proofs;
    private final KeptPosts posts;

    KeycloakProofPage(CurrentSignIn current, KeycloakProofs proofs, KeptPosts posts) {
        this.current = current;
        this.proofs = proofs;
        this.posts = posts;
    }

    @ExceptionHandler
    ModelAndView ask(ProofNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        var part = request.getHeader("HX-Request") != null;
        if ("POST".equals(request.getMethod())) {
            posts.keep(request, needed.signIn().actor().account());
            if (part) {
                // a part of a page cannot ask: a whole one does
                response.setHeader("HX-Redirect", request.getContextPath() + AGAIN);
            }
            return page(AGAIN, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (part) {
            response.setHeader("HX-Refresh", "true");
        }
        return page(LocalPath.of(request), false, HttpStatus.OK);
    }

    /** Back from there with something that was posted: it is sent on with a click, since pages run no script of their own. */
    @GetMapping(AGAIN)
    ModelAndView goOn(HttpServletRequest request) {
        var failed = request.getParameterMap().containsKey("failed");
        var signIn = current.of(request).orElseThrow();
        var kept = posts.of(request, signIn.actor().account());
        if (failed || kept.isPresent() && !proofs.isFresh()) {
            return page(kept.isPresent() ? AGAIN : "/", failed, HttpStatus.OK);
        }
        if (kept.isEmpty()) {
            return new ModelAndView("redirect:/");
        }
        var page = new ModelAndView("signin/again-done");
        page.addObject("action", kept.get().path());
        page.addObject("fields", kept.get().fields());
        return page;
    }

    private static ModelAndView page(String next, boolean failed, HttpStatus status) {
        var page = new ModelAndView("signin/again", status);
        page.addObject("way", KeycloakRequests.way(next, true));
        page.addObject("failed", failed);
        return page;
    }
}
