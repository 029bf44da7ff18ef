package vn.chiboso.bootstrap.bench.kit;

import java.util.Arrays;

/** How long something took, many times over. Milliseconds. */
public final class Timings {
    private final long[] sorted;

    private Timings(long[] nanos) {
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    static Timings ofNanos(long... nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was timed");
        }
        return new Timings(nanos);
    }

    static long nanos(Trial trial, int round) throws Exception {
        var start = System.nanoTime();
        trial.run(round);
        return System.nanoTime() - start;
    }

    public int count() {
        return sorted.length;
    }

    public double p50() {
        return percentile(50);
    }

    public double p95() {
        return percentile(95);
    }

    public double max() {
        return millis(sorted[sorted.length - 1]);
    }

    /** By nearest rank: the smallest time that so many of a hundred did not exceed. */
    double percentile(int hundredths) {
        var rank = (int) Math.ceil(hundredths / 100.0 * sorted.length);
        return millis(sorted[Math.max(0, rank - 1)]);
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}
