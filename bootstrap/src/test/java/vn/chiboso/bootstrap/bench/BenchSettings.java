package vn.chiboso.bootstrap.bench;

import java.nio.file.Path;

/**
 * What is benchmarked, from system properties {@code bench.scale}, {@code bench.seed}, {@code bench.data}, {@code bench.keep},
 * {@code bench.only}, {@code bench.rows}.
 *
 * @param scale  1 for the nation, 0.01 for a hundredth
 * @param data   where the nation lives; one of the same seed and scale is used again
 * @param keep   whether it stays afterwards
 * @param only   part of the name of the measures to take; empty for all
 * @param rows   of the sheet that is taken in
 * @param output where figures and plans go
 */
public record BenchSettings(double scale, long seed, Path data, boolean keep, String only, int rows, Path output) {
    public static BenchSettings read() {
        var output = Path.of(System.getProperty("bench.output", "target/bench"));
        var scale = Double.parseDouble(System.getProperty("bench.scale", "1.0"));
        return new BenchSettings(
                scale,
                Long.getLong("bench.seed", 1930_02_03),
                Path.of(System.getProperty(
                        "bench.data", output.resolve("nation").toString())),
                Boolean.getBoolean("bench.keep"),
                System.getProperty("bench.only", ""),
                Integer.getInteger("bench.rows", scale < 0.04 ? 10_000 : 100_000),
                output);
    }
}
