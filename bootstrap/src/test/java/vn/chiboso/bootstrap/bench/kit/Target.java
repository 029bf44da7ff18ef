package vn.chiboso.bootstrap.bench.kit;

import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * What a figure has to reach.
 *
 * @param words for the report
 * @param isMet by the timings and their floor's
 */
public record Target(String words, BiPredicate<Timings, Timings> isMet) {
    /** 95 of a hundred stay below. */
    public static Target p95Below(double millis) {
        return new Target("p95 < " + number(millis) + " ms", (measured, floor) -> measured.p95() < millis);
    }

    /** Above the floor, 95 of a hundred stay below. */
    public static Target p95AboveFloorBelow(double millis) {
        return new Target(
                "p95 - floor p95 < " + number(millis) + " ms",
                (measured, floor) -> measured.p95() - floor.p95() < millis);
    }

    /** Even the longest stays below. */
    public static Target maxBelow(double millis) {
        return new Target("max < " + number(millis) + " ms", (measured, floor) -> measured.max() < millis);
    }

    /** Measured to be known. */
    public static Target none() {
        return new Target("none", (measured, floor) -> true);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
