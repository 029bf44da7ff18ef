package vn.chiboso.membership.domain.reorganisation;

import java.util.List;

/**
 * A plain sentence about what will happen, said by its code.
 *
 * @param args texts, numbers as digits, in the order of the message
 */
public record Line(Tone tone, String code, List<String> args) {
    /** What it is. */
    public enum Tone {
        /** It will be done. */
        DEED,
        /** Somebody should look. */
        WARNING
    }

    public Line {
        args = List.copyOf(args);
    }

    static Line deed(String code, Object... args) {
        return new Line(Tone.DEED, code, texts(args));
    }

    static Line warning(String code, Object... args) {
        return new Line(Tone.WARNING, code, texts(args));
    }

    private static List<String> texts(Object... args) {
        return java.util.Arrays.stream(args).map(String::valueOf).toList();
    }
}
