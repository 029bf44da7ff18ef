package vn.chiboso.bootstrap.rights;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the product and what is done there. */
record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) implements Comparable<Endpoint> {
    private static final Comparator<Endpoint> ORDER = Comparator.comparing(Endpoint::pattern)
            .thenComparing(e -> e.method().name());

    /** All of the product's own, in order. */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("vn.chiboso."))
                .filter(entry -> !entry.getValue().getBeanType().getName().contains(".Trials"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> methods(entry.getKey().getMethodsCondition().getMethods().stream()
                                        .map(method -> HttpMethod.valueOf(method.name())))
                                .map(method -> new Endpoint(method, pattern, entry.getValue()))))
                .sorted()
                .toList();
    }

    /** What names no method answers to a look. */
    private static Stream<HttpMethod> methods(Stream<HttpMethod> named) {
        var methods = named.toList();
        return (methods.isEmpty() ? List.of(HttpMethod.GET) : methods).stream();
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean changes() {
        return method != HttpMethod.GET;
    }

    @Override
    public int compareTo(Endpoint other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
