package vn.chiboso.bootstrap.audit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;

/** Whether the result of a use case shows personal data: the method that is marked {@link SensitiveRead} knows. */
final class Disclosure {
    private static final ClassValue<List<Method>> MARKED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(SensitiveRead.class))
                    .peek(method -> method.setAccessible(true))
                    .toList();
        }
    };

    private Disclosure() {}

    /** The unit of the people shown; empty when nothing was shown that must be traced. */
    static Optional<UnitId> of(@Nullable Object result) {
        if (!(result instanceof Record)) {
            return Optional.empty();
        }
        return MARKED.get(result.getClass()).stream()
                .flatMap(method -> ask(method, result).stream())
                .findFirst();
    }

    private static Optional<UnitId> ask(Method method, Object result) {
        try {
            return ((Optional<?>) method.invoke(result)).map(UnitId.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
