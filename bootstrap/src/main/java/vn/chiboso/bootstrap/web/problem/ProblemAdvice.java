package vn.chiboso.bootstrap.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whatever leaves a controller as an exception. */
@ControllerAdvice
class ProblemAdvice {
    private final Problems problems;
    private final ProblemAnswers answers;

    ProblemAdvice(Problems problems, ProblemAnswers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @ExceptionHandler
    Object any(Exception e, HttpServletRequest request) {
        return answers.answer(request, problems.of(e), e);
    }

    /** An address with a broken id in it is the address of nothing. */
    @ExceptionHandler
    Object wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return answers.answer(
                request,
                ProblemWriter.isApi(request) ? problems.of(e) : problems.ofStatus(HttpStatus.NOT_FOUND.value()),
                e);
    }

    /** The filter chain answers these. */
    @ExceptionHandler
    Object refused(AccessDeniedException e) {
        throw e;
    }

    /** The filter chain answers these. */
    @ExceptionHandler
    Object stranger(AuthenticationException e) {
        throw e;
    }

    /** Nobody is listening any more, or a live view ran its time and will ask again. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    @Nullable
    Object gone() {
        return null;
    }
}
