package vn.chiboso.bootstrap.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.bootstrap.web.words.Sentences;

/** Says a problem as RFC 9457 {@code application/problem+json}. */
@Component
public class ProblemWriter {
    private final JsonMapper json;
    private final Sentences sentences;
    private final LocaleResolver locales;

    ProblemWriter(JsonMapper json, Sentences sentences, @Lazy LocaleResolver locales) {
        this.json = json;
        this.sentences = sentences;
        this.locales = locales;
    }

    /** Writes the answer from a filter, where no controller's language is set yet. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), body(request, problem, null));
    }

    /** The body in the reader's language. */
    ProblemBody body(HttpServletRequest request, Problem problem, @Nullable String incident) {
        var wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new ProblemBody(
                "urn:chiboso:problem:" + problem.code(),
                sentences.say("bootstrap.problem.title." + problem.status().value()),
                problem.status().value(),
                sentences.say(problem.code(), problem.args()),
                wanted == null ? request.getRequestURI() : wanted.toString(),
                problem.code(),
                problem.field(),
                problem.act(),
                problem.faults().isEmpty() ? null : problem.faults(),
                incident);
    }

    /** Whether a program asks, not a person. */
    static boolean isApi(HttpServletRequest request) {
        var wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = wanted == null ? request.getRequestURI() : wanted.toString();
        return path.startsWith(request.getContextPath() + "/api/");
    }
}
