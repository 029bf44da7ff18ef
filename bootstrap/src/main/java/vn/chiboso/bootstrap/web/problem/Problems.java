package vn.chiboso.bootstrap.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import vn.chiboso.membership.api.Refusal;

/** Exceptions, read as problems of the request. */
@Component
class Problems {
    private final MessageSource messages;
    private final UploadLimit uploads;

    Problems(MessageSource messages, UploadLimit uploads) {
        this.messages = messages;
        this.uploads = uploads;
    }

    /** Never null: what is not known is a defect of ours. */
    Problem of(Throwable e) {
        return switch (e) {
            case Refusal refusal ->
                new Problem(
                        status(refusal.kind()),
                        refusal.code(),
                        refusal.args(),
                        refusal.field(),
                        refusal.act(),
                        List.of());
            case BindException invalid -> invalid(invalid.getBindingResult());
            case HandlerMethodValidationException invalid -> invalid(invalid);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.on(
                        mismatch.getName(),
                        HttpStatus.BAD_REQUEST,
                        "bootstrap.problem.wrong-value",
                        mismatch.getName());
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case ServletRequestBindingException bad -> Problem.of(HttpStatus.BAD_REQUEST, "bootstrap.problem.400");
            // a name like "title[0]" for what is no list
            case InvalidPropertyException unfit -> Problem.of(HttpStatus.BAD_REQUEST, "bootstrap.problem.400");
            case MultipartException broken when uploads.isTooLarge(broken) -> uploads.problem();
            case MultipartException broken -> Problem.of(HttpStatus.BAD_REQUEST, "bootstrap.problem.upload-broken");
            case ErrorResponse answered -> ofStatus(answered.getStatusCode().value());
            default -> DatabaseProblems.of(e).or(() -> UnreadValues.of(e)).orElseGet(() -> ofStatus(500));
        };
    }

    /** For an answer of which only the status is known. */
    Problem ofStatus(int status) {
        var known = Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.INTERNAL_SERVER_ERROR);
        return switch (known) {
            case CONTENT_TOO_LARGE -> uploads.problem();
            case BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    UNSUPPORTED_MEDIA_TYPE -> Problem.of(known, "bootstrap.problem." + known.value());
            default ->
                known.is5xxServerError()
                        ? Problem.of(known, "bootstrap.problem.500")
                        : Problem.of(known, "bootstrap.problem.400");
        };
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private Problem invalid(BindingResult result) {
        return faulty(result.getAllErrors().stream()
                .map(error -> new Problem.Fault(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(), said(error)))
                .toList());
    }

    private Problem invalid(HandlerMethodValidationException invalid) {
        return faulty(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Problem.Fault(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : Objects.requireNonNullElse(
                                                result.getMethodParameter().getParameterName(), "?"),
                                said(error))))
                .toList());
    }

    private static Problem faulty(List<Problem.Fault> faults) {
        var first = faults.isEmpty() ? null : faults.getFirst().field();
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bootstrap.problem.invalid",
                List.of(faults.size(), faults.isEmpty() ? "" : faults.getFirst().message()),
                first,
                null,
                faults);
    }

    private static Problem missing(String name) {
        return Problem.on(name, HttpStatus.BAD_REQUEST, "bootstrap.problem.missing", name);
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            var field = field(wrong.getPath());
            return Problem.on(field, HttpStatus.BAD_REQUEST, "bootstrap.problem.wrong-value", field);
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "bootstrap.problem.unreadable");
    }

    /** {@code items[0].title}. */
    private static String field(List<JacksonException.Reference> path) {
        var name = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return name.toString();
    }

    private String said(MessageSourceResolvable error) {
        Locale reader = LocaleContextHolder.getLocale();
        return messages.getMessage(error, reader);
    }
}
