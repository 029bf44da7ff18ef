package vn.chiboso.bootstrap.web.problem;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * A value of the request that a controller could not make an id, a word of a list or a day of: the caller's mistake, as long as no
 * use case was asked yet. Everything else stays a defect of ours.
 */
final class UnreadValues {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadValues.class);

    private UnreadValues() {}

    static Optional<Problem> of(Throwable e) {
        if (!(e instanceof IllegalArgumentException || e instanceof DateTimeException)) {
            return Optional.empty();
        }
        var reader = Arrays.stream(e.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("vn.chiboso.") && !isValue(name))
                .findFirst()
                .filter(UnreadValues::isController);
        reader.ifPresent(name -> LOG.warn(
                "A value of a request was not read: {} in {}", e.getClass().getSimpleName(), name));
        return reader.map(name -> Problem.of(HttpStatus.BAD_REQUEST, "bootstrap.problem.400"));
    }

    private static boolean isValue(String name) {
        return name.contains(".domain.") || name.contains(".api.");
    }

    private static boolean isController(String name) {
        return name.contains(".adapter.in.web.")
                || (name.startsWith("vn.chiboso.bootstrap.")
                        && !name.startsWith("vn.chiboso.bootstrap.web.security.")
                        && !name.startsWith("vn.chiboso.bootstrap.web.problem."));
    }
}
