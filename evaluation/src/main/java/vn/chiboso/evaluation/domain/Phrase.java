package vn.chiboso.evaluation.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A sentence without a language: a key of {@code messages/evaluation.properties} and its arguments in order.
 *
 * @param args numbers, texts, and days or times of Asia/Ho_Chi_Minh
 */
public record Phrase(String code, List<Object> args) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    public Phrase {
        args = List.copyOf(args);
    }

    /** The key below "evaluation.". */
    public static Phrase of(String key, Object... args) {
        return new Phrase("evaluation." + key, List.of(args));
    }

    /** The arguments as a message format takes them: days and times become texts, the same in every language. */
    public Object[] printable() {
        return args.stream().map(Phrase::print).toArray();
    }

    private static Object print(Object arg) {
        return switch (arg) {
            case LocalDate day -> DAY.format(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            default -> arg;
        };
    }
}
