package vn.chiboso.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.api.Refusal;

/** Stands in for membership and for what bootstrap gives controllers: who is signed in, and refusals as statuses. */
@TestConfiguration(proxyBeanMethods = false)
public class SliceConfiguration {
    /** Header with the name of a {@link Cast}; without it the technical administrator is signed in. */
    public static final String SIGNED_IN = "X-Signed-In";

    @Bean
    FakeMembership membership() {
        return new FakeMembership();
    }

    /** The member helps the elder, who has no device. */
    @Bean
    PaperWays paperWays() {
        return (unit, day) -> new PaperWays.Ways(
                Set.of(Cast.ELDER.id()),
                List.of(new PaperWays.Help(Cast.ELDER.id(), Cast.ELDER.fullName(), Cast.MEMBER.id(), true)));
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Bean
    WebMvcConfigurer signedIn() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedIn());
            }
        };
    }

    static class SignedIn implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var name = request.getHeader(SIGNED_IN);
            return name == null ? Cast.technician() : Cast.valueOf(name).actor();
        }
    }

    @RestControllerAdvice
    static class Refusals {
        @ExceptionHandler
        ResponseEntity<Map<String, String>> refused(Refusal refusal) {
            var status =
                    switch (refusal.kind()) {
                        case NOT_FOUND -> HttpStatus.NOT_FOUND;
                        case FORBIDDEN -> HttpStatus.FORBIDDEN;
                        case CONFLICT -> HttpStatus.CONFLICT;
                        case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    };
            return ResponseEntity.status(status).body(Map.of("code", refusal.code()));
        }
    }
}
