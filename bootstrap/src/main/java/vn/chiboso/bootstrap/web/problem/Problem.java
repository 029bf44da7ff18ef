package vn.chiboso.bootstrap.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, not yet said in a language.
 *
 * @param code  key of the sentence
 * @param args  of the sentence, in order
 * @param field the input it is about, null when it is about none
 * @param act    kind of the act of a person's path to record instead, null where none would do
 * @param faults one per wrong field, already said; empty unless several fields were checked
 */
public record Problem(
        HttpStatus status,
        String code,
        List<?> args,
        @Nullable String field,
        @Nullable String act,
        List<Fault> faults) {
    /** One wrong field and what is wrong with it. */
    public record Fault(String field, String message) {}

    public Problem {
        args = List.copyOf(args);
        faults = List.copyOf(faults);
    }

    /** About no field. */
    public static Problem of(HttpStatus status, String code, Object... args) {
        return new Problem(status, code, List.of(args), null, null, List.of());
    }

    /** About one field. */
    static Problem on(@Nullable String field, HttpStatus status, String code, Object... args) {
        return new Problem(status, code, List.of(args), field, null, List.of());
    }

    /** Whether nobody but the operator can help. */
    boolean isOurs() {
        return status.is5xxServerError();
    }
}
