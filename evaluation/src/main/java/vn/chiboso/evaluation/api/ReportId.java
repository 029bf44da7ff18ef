package vn.chiboso.evaluation.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a monthly report of a commune. */
public record ReportId(UUID value) {
    public ReportId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
