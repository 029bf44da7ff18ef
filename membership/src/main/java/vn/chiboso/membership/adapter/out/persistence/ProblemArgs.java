package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Arguments of a refusal as texts; days come back as days, so that a reader sees them as days are written. */
final class ProblemArgs {
    private ProblemArgs() {}

    static String[] write(List<Object> args) {
        return args.stream().map(String::valueOf).toArray(String[]::new);
    }

    static List<Object> read(String[] texts) {
        return Arrays.stream(texts).map(ProblemArgs::read).toList();
    }

    private static Object read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
