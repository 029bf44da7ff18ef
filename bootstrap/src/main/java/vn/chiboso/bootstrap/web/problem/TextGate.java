package vn.chiboso.bootstrap.web.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters with a NUL or half a character in them: nobody types those and no database keeps them. What came with files is
 * looked at once it was received, by the interceptor.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TextGate extends OncePerRequestFilter implements WebMvcConfigurer, HandlerInterceptor {
    private static final Problem UNREADABLE = Problem.of(HttpStatus.BAD_REQUEST, "bootstrap.problem.unreadable");

    private final ProblemWriter writer;

    TextGate(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isMultipart(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isText(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR || !isMultipart(request) || isText(request)) {
            return true;
        }
        refuse(request, response);
        return false;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ProblemWriter.isApi(request)) {
            writer.write(request, response, UNREADABLE);
        } else {
            request.setAttribute(Problem.class.getName(), UNREADABLE);
            response.sendError(UNREADABLE.status().value());
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isText(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .allMatch(parameter -> isText(parameter.getKey())
                        && Arrays.stream(parameter.getValue())
                                .filter(Objects::nonNull)
                                .allMatch(TextGate::isText));
    }

    /** Whole characters, none of them NUL. */
    static boolean isText(String value) {
        return value.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
