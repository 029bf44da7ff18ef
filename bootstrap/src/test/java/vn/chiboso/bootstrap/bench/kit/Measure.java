package vn.chiboso.bootstrap.bench.kit;

/**
 * One figure of a report.
 *
 * @param what     for a reader: what was done, to what
 * @param timings  of it
 * @param floor    beside it
 * @param target   to reach
 * @param more     anything else worth a number, as words; empty for nothing
 */
public record Measure(
        String name, String what, Timings timings, Floor floor, Timings floorTimings, Target target, String more) {
    /** Times the trial, each round after one of the floor. The first rounds only warm up. */
    public static Measure of(String name, String what, int rounds, Floor floor, Target target, Trial trial)
            throws Exception {
        for (var round = 0; round < Math.max(1, rounds / 10); round++) {
            floor.trial().run(round);
            trial.run(round);
        }
        var floors = new long[rounds];
        var times = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            floors[round] = Timings.nanos(floor.trial(), round);
            times[round] = Timings.nanos(trial, round);
        }
        return new Measure(name, what, Timings.ofNanos(times), floor, Timings.ofNanos(floors), target, "");
    }

    /** Something long that was timed elsewhere, once or a few times. */
    public static Measure timed(String name, String what, Floor floor, Target target, String more, long... nanos)
            throws Exception {
        var floors = new long[20];
        for (var round = 0; round < floors.length; round++) {
            floors[round] = Timings.nanos(floor.trial(), round);
        }
        return new Measure(name, what, Timings.ofNanos(nanos), floor, Timings.ofNanos(floors), target, more);
    }

    public boolean isMet() {
        return target.isMet().test(timings, floorTimings);
    }
}
