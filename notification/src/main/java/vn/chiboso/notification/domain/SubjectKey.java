package vn.chiboso.notification.domain;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What notices are about: {@code meeting-<uuid>}, {@code task-<uuid>}, {@code score-<uuid>-2026-11}; stands in page addresses. */
public record SubjectKey(String value) {
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z]{1,20}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(-\\d{4}-\\d{2})?");

    public SubjectKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a subject key".formatted(value));
        }
    }

    /** The key of one thing. */
    public static SubjectKey of(String what, UUID id) {
        return new SubjectKey(what + "-" + id);
    }

    /** The key of one thing in one month. */
    public static SubjectKey of(String what, UUID id, YearMonth month) {
        return new SubjectKey(what + "-" + id + "-" + month);
    }

    /** Reads what stands in an address; empty for anything that cannot be a key. */
    public static Optional<SubjectKey> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SubjectKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
