package vn.chiboso.membership;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PasswordTries;
import vn.chiboso.membership.api.Refusal;

/** What bootstrap gives the web adapters: the actor as an argument, refusals as problems. Tests put the actor on the request. */
@TestConfiguration(proxyBeanMethods = false)
@RestControllerAdvice
public class WebForTests implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d/M/uuuu][uuuu-M-d]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Name of the request attribute that holds the actor. */
    public static final String ACTOR = "actor";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    /** Days as people write them. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new Formatter<LocalDate>() {
            @Override
            public LocalDate parse(String text, Locale locale) {
                return LocalDate.parse(text, TYPED);
            }

            @Override
            public String print(LocalDate day, Locale locale) {
                return SHOWN.format(day);
            }
        });
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer mav,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(ACTOR, RequestAttributes.SCOPE_REQUEST);
    }

    /** Nobody has tried too often. */
    @Bean
    PasswordTries passwordTries() {
        return new PasswordTries() {
            @Override
            public Duration begin(Subject subject) {
                return Duration.ZERO;
            }

            @Override
            public void failed(Subject subject) {}

            @Override
            public void succeeded(Subject subject) {}
        };
    }

    /** A mail server that keeps what it takes. */
    @Bean
    LettersForTests letters() {
        return new LettersForTests();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        var status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        var field = refusal.field();
        return ResponseEntity.status(status).body(Map.of("code", refusal.code(), "field", field == null ? "" : field));
    }
}
