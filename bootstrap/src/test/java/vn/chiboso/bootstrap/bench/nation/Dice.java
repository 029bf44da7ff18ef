package vn.chiboso.bootstrap.bench.nation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Chance that can be repeated (SplitMix64). Every branch throws dice of its own, so that people do not depend on which thread came
 * first.
 */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice for one thing of many: other things, other throws. */
    static Dice of(long seed, String what, long number) {
        return new Dice(mix(seed ^ mix(what.hashCode() * STEP + number)));
    }

    long next() {
        state += STEP;
        return mix(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return unit() < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Both ends included; the first when they are out of order. */
    LocalDate day(LocalDate first, LocalDate last) {
        var days = (int) ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(below(days + 1));
    }

    /** An id of version 7 whose time part only counts up with the number: as good as time for an index. */
    static UUID id(int sort, long number) {
        var millis = 0x0190_0000_0000L + (number >>> 4);
        var high = millis << 16 | 0x7000L | (number & 0xF) << 8 | sort;
        var low = mix(number * STEP + sort) >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    static long mix(long value) {
        var a = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        var b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
