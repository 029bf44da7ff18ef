package vn.chiboso.bootstrap.bench.kit;

/** Something to be timed. */
@FunctionalInterface
public interface Trial {
    /** @param round from 0, so that each round may ask for something else */
    void run(int round) throws Exception;
}
