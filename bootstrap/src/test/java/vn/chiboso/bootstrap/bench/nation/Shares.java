package vn.chiboso.bootstrap.bench.nation;

/** Divides a whole number unevenly, exactly. */
final class Shares {
    private Shares() {}

    /**
     * Parts that add up to the total, each at least 1 where the total suffices.
     *
     * @param unevenness 0 for equal parts, towards 1 for parts from nearly nothing to twice the mean
     */
    static int[] of(Dice dice, int total, int parts, double unevenness) {
        var weights = new double[parts];
        var all = 0.0;
        for (var i = 0; i < parts; i++) {
            weights[i] = 1 - unevenness + 2 * unevenness * dice.unit();
            all += weights[i];
        }
        var shares = new int[parts];
        var weight = 0.0;
        var given = 0;
        for (var i = 0; i < parts; i++) {
            weight += weights[i];
            var due = i == parts - 1 ? total : (int) Math.round(total * weight / all);
            shares[i] = Math.max(total >= parts ? 1 : 0, due - given);
            given += shares[i];
        }
        return shares;
    }
}
