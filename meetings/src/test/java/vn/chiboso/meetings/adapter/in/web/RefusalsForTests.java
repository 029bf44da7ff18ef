package vn.chiboso.meetings.adapter.in.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** Answers refusals as bootstrap does, and lets the header X-Person say who acts. */
@TestConfiguration(proxyBeanMethods = false)
@RestControllerAdvice
public class RefusalsForTests implements WebMvcConfigurer {
    /** Number of the person in {@link PeopleForTests}. */
    public static final String PERSON = "X-Person";

    @ExceptionHandler
    ProblemDetail refusal(Refusal refusal) {
        var status =
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        var problem = ProblemDetail.forStatus(status);
        problem.setProperty("code", refusal.code());
        problem.setProperty("field", refusal.field());
        return problem;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Actor.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                var person = request.getHeader(PERSON);
                return person == null
                        ? PeopleForTests.technician()
                        : PeopleForTests.actor(PeopleForTests.member(Integer.parseInt(person)));
            }
        });
    }
}
