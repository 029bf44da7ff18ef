package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.chiboso.bootstrap.web.problem.LocalPath;
import vn.chiboso.membership.api.SignIn;

/** Asks for the password again, before a page is shown or what was posted is done, and goes on with exactly that. */
@Controller
@ControllerAdvice
@LocalIdentity
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProofPage {
    private static final Set<String> NOT_CARRIED = Set.of("_csrf", ProofGate.PASSWORD, ProofGate.CODE);

    private final CurrentSignIn current;
    private final Proofs proofs;

    ProofPage(CurrentSignIn current, Proofs proofs) {
        this.current = current;
        this.proofs = proofs;
    }

    @ExceptionHandler
    ModelAndView ask(ProofNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        var path = LocalPath.of(request);
        if (request.getHeader("HX-Request") != null) {
            // a part of a page cannot ask: the whole page does
            response.setHeader("HX-Refresh", "true");
        }
        return "POST".equals(request.getMethod())
                ? page(needed.signIn(), path, carried(request), needed.wrong())
                : page(needed.signIn(), "/account/proof", List.of(Map.entry("next", path)), null);
    }

    /** For a page that was asked for. */
    @PostMapping("/account/proof")
    ModelAndView give(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(name = ProofGate.PASSWORD, defaultValue = "") String password,
            @RequestParam(name = ProofGate.CODE, defaultValue = "") String code,
            HttpServletRequest request) {
        var signIn = current.of(request).orElseThrow();
        var to = LocalPath.of(next).orElse("/");
        var answer = proofs.give(request, signIn, password, code);
        if (!answer.right()) {
            return page(signIn, "/account/proof", List.of(Map.entry("next", to)), answer);
        }
        var view = new RedirectView(to);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView page(
            SignIn signIn, String action, List<Map.Entry<String, String>> fields, Proofs.@Nullable Answer wrong) {
        var asksFirst = wrong == null && action.equals("/account/proof");
        var page = new ModelAndView("signin/proof", asksFirst ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("action", action);
        page.addObject("fields", fields);
        page.addObject("userName", signIn.userName());
        page.addObject("needsCode", proofs.needsCode(signIn));
        page.addObject("wrong", wrong != null && wrong.waitSeconds() == 0);
        page.addObject("wait", wrong != null && wrong.waitSeconds() > 0 ? wrong.waitSeconds() : null);
        return page;
    }

    /** What was posted, without what is for this product's doors only. */
    static List<Map.Entry<String, String>> carried(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var fields = new ArrayList<Map.Entry<String, String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_CARRIED.contains(name) && !query.contains(name + "=")) {
                List.of(values).forEach(value -> fields.add(Map.entry(name, value)));
            }
        });
        return fields;
    }
}
