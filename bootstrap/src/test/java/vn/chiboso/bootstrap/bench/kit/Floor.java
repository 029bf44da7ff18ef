package vn.chiboso.bootstrap.bench.kit;

/**
 * What nothing on this machine can be quicker than: taken before every round, so that both have the same weather.
 *
 * @param name for the report, "select 1"
 */
public record Floor(String name, Trial trial) {}
