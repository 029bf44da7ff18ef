package vn.chiboso.evaluation.slice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** What evaluation finds around it: the other modules' api, and the web layer that bootstrap gives. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours implements WebMvcConfigurer {
    /** Header that says who asks. */
    public static final String WHO = "X-Who";

    @Bean
    World world() {
        return new World();
    }

    @Bean
    FakeMembership membership() {
        return new FakeMembership();
    }

    @Bean
    FakeMeetings meetings(World world) {
        return new FakeMeetings(world);
    }

    @Bean
    FakeDocuments documents() {
        return new FakeDocuments();
    }

    @Bean
    Heard heard() {
        return new Heard();
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
                return World.PEOPLE.stream()
                        .filter(actor -> World.nameOf(actor).equals(request.getHeader(WHO)))
                        .findFirst()
                        .orElseThrow();
            }
        });
    }

    /** As bootstrap maps refusals. */
    @RestControllerAdvice
    static class Problems {
        @ExceptionHandler
        ResponseEntity<Map<String, String>> on(Refusal refusal) {
            var status =
                    switch (refusal.kind()) {
                        case NOT_FOUND -> 404;
                        case FORBIDDEN -> 403;
                        case CONFLICT -> 409;
                        case INVALID -> 422;
                    };
            return ResponseEntity.status(status).body(Map.of("code", refusal.code()));
        }
    }
}
