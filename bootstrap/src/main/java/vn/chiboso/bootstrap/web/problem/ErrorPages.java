package vn.chiboso.bootstrap.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that no controller threw: refused by a filter or by the container. */
@Controller
class ErrorPages implements ErrorController {
    private final Problems problems;
    private final ProblemAnswers answers;

    ErrorPages(Problems problems, ProblemAnswers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        if (request.getAttribute(Problem.class.getName()) instanceof Problem known) {
            return answers.answer(request, known, cause);
        }
        // an address that somebody typed, not an error
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answers.answer(request, problems.ofStatus(status), cause);
    }
}
