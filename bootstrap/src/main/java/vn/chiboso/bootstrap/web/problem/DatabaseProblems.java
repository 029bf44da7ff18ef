package vn.chiboso.bootstrap.web.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;

/**
 * What the database refused because of what somebody else did at the same time, or because no such value can be kept (text with a
 * NUL, a number out of range). Anything else of it is a defect of ours.
 */
final class DatabaseProblems {
    /** unique_violation, exclusion_violation: the thing is there already. */
    private static final Set<String> TWICE = Set.of("23505", "23P01");

    private static final String DATA_EXCEPTION = "22";
    private static final String DIVISION_BY_ZERO = "22012";
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblems.class);

    private DatabaseProblems() {}

    static Optional<Problem> of(Throwable e) {
        return switch (e) {
            case OptimisticLockingFailureException stale -> conflict("bootstrap.problem.stale");
            case ConcurrencyFailureException busy -> conflict("bootstrap.problem.busy");
            case DataIntegrityViolationException twice
            when TWICE.contains(state(twice)) -> conflict("bootstrap.problem.duplicate");
            default -> unstorable(e);
        };
    }

    private static Optional<Problem> unstorable(Throwable e) {
        var states = Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), ""))
                .toList();
        return states.stream()
                .filter(state -> state.startsWith(DATA_EXCEPTION) && !state.equals(DIVISION_BY_ZERO))
                .findFirst()
                .map(state -> {
                    LOG.warn("The database cannot keep a value: SQLSTATE {}", state);
                    return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "bootstrap.problem.unstorable");
                });
    }

    private static Optional<Problem> conflict(String code) {
        return Optional.of(Problem.of(HttpStatus.CONFLICT, code));
    }

    private static String state(DataIntegrityViolationException e) {
        return e.getMostSpecificCause() instanceof SQLException sql && sql.getSQLState() != null
                ? sql.getSQLState()
                : "";
    }
}
