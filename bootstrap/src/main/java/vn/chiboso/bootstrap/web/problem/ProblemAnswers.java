package vn.chiboso.bootstrap.web.problem;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRedirectView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import vn.chiboso.bootstrap.web.words.Sentences;

/**
 * Answers a problem: problem+json to programs; to people a page, or, when an act was refused by the state of things, the page they
 * came from with the sentence on top.
 */
@Component
class ProblemAnswers {
    private static final Set<HttpStatus> SENT_BACK = Set.of(HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);

    private final ProblemWriter writer;
    private final Sentences sentences;
    private final Incidents incidents;

    ProblemAnswers(ProblemWriter writer, Sentences sentences, Incidents incidents) {
        this.writer = writer;
        this.sentences = sentences;
        this.incidents = incidents;
    }

    /** A {@code ResponseEntity} or a {@code ModelAndView}. */
    Object answer(HttpServletRequest request, Problem problem, @Nullable Throwable cause) {
        var incident =
                problem.isOurs() ? incidents.report(request.getMethod() + " " + request.getRequestURI(), cause) : null;
        if (ProblemWriter.isApi(request)) {
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(writer.body(request, problem, incident));
        }
        if (SENT_BACK.contains(problem.status()) && !"GET".equals(request.getMethod())) {
            return back(request, sentences.say(problem.code(), problem.args()));
        }
        var page = new ModelAndView("error/problem", problem.status());
        page.addObject("status", problem.status().value());
        page.addObject(
                "heading",
                sentences.say("bootstrap.problem.title." + problem.status().value()));
        page.addObject("sentence", sentences.say(problem.code(), problem.args()));
        page.addObject("incident", incident);
        page.addObject("back", LocalPath.backOf(request).orElse("/"));
        return page;
    }

    private static ModelAndView back(HttpServletRequest request, String sentence) {
        RequestContextUtils.getOutputFlashMap(request).putAll(Map.of("problem", sentence));
        var path = LocalPath.backOf(request).orElse("/");
        RedirectView view =
                request.getHeader("HX-Request") == null ? new RedirectView(path) : new HtmxRedirectView(path);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        if (request.getHeader("HX-Request") == null) {
            view.setStatusCode(HttpStatus.SEE_OTHER);
        }
        return new ModelAndView(view);
    }
}
