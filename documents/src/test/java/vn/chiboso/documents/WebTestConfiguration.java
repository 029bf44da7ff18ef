package vn.chiboso.documents;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** Stands for bootstrap's web layer: the actor is a request attribute, a refusal its status and code. */
@TestConfiguration(proxyBeanMethods = false)
@ControllerAdvice
public class WebTestConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Objects.requireNonNull(request.getAttribute("actor", RequestAttributes.SCOPE_REQUEST));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        var status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        return ResponseEntity.status(status).body(refusal.code() + " " + refusal.field());
    }

    @ExceptionHandler
    ResponseEntity<String> mistyped(MethodArgumentTypeMismatchException mismatch) {
        return ResponseEntity.badRequest().body(mismatch.getName());
    }
}
