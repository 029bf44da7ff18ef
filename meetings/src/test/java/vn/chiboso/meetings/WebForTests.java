package vn.chiboso.meetings;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;

/** What bootstrap gives to controllers: the actor (here named by the header {@code As}) and answers to refusals. */
@TestConfiguration(proxyBeanMethods = false)
public class WebForTests implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HeaderActor());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        var iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(registry);
    }

    /** Answers with the view's name: pages are rendered in bootstrap's tests. */
    @Bean
    ViewResolver names() {
        return new NamedViews();
    }

    static class NamedViews implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.startsWith("redirect:")
                    ? null
                    : (model, request, response) -> response.getWriter().write(name);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    static class HeaderActor implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            var as = request.getHeader("As");
            return as == null ? PeopleForTests.technician() : PeopleForTests.actor(MemberId.of(as));
        }
    }

    /** Stands in for bootstrap's problem details. */
    @RestControllerAdvice
    static class Refusals {
        private final MessageSource messages;

        Refusals(MessageSource messages) {
            this.messages = messages;
        }

        @ExceptionHandler
        ProblemDetail refused(Refusal refusal, Locale locale) {
            var status =
                    switch (refusal.kind()) {
                        case NOT_FOUND -> HttpStatus.NOT_FOUND;
                        case FORBIDDEN -> HttpStatus.FORBIDDEN;
                        case CONFLICT -> HttpStatus.CONFLICT;
                        case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    };
            var detail = messages.getMessage(refusal.code(), refusal.args().toArray(), locale);
            var problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setProperty("code", refusal.code());
            problem.setProperty("field", refusal.field());
            return problem;
        }
    }
}
