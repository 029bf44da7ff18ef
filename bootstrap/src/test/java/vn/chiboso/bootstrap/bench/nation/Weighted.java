package vn.chiboso.bootstrap.bench.nation;

import java.util.Arrays;
import java.util.List;

/** Things that occur unequally often. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    /** From lines "thing weight", things may hold spaces. */
    static Weighted<String> of(String lines) {
        var entries = lines.strip().split("\\s*[,\n]\\s*");
        var things = Arrays.stream(entries)
                .map(e -> e.substring(0, e.lastIndexOf(' ')))
                .toList();
        var sum = 0.0;
        var upTo = new double[entries.length];
        for (var i = 0; i < entries.length; i++) {
            sum += Double.parseDouble(entries[i].substring(entries[i].lastIndexOf(' ') + 1));
            upTo[i] = sum;
        }
        return new Weighted<>(things, upTo);
    }

    T pick(Dice dice) {
        var at = Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
        return things.get(Math.min(at < 0 ? -at - 1 : at + 1, things.size() - 1));
    }

    List<T> things() {
        return things;
    }
}
