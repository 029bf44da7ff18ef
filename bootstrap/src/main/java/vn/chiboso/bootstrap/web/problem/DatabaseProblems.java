package vn.chiboso.bootstrap.web.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;

/** What the database refused because of what somebody else did at the same time. Anything else of it is a defect of ours. */
final class DatabaseProblems {
    /** unique_violation, exclusion_violation: the thing is there already. */
    private static final Set<String> TWICE = Set.of("23505", "23P01");

    private DatabaseProblems() {}

    static Optional<Problem> of(Throwable e) {
        return switch (e) {
            case OptimisticLockingFailureException stale -> conflict("bootstrap.problem.stale");
            case ConcurrencyFailureException busy -> conflict("bootstrap.problem.busy");
            case DataIntegrityViolationException twice
            when TWICE.contains(state(twice)) -> conflict("bootstrap.problem.duplicate");
            default -> Optional.empty();
        };
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
