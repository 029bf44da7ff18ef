package vn.chiboso.membership.domain.alert;

/** How many cases that are not settled a number of the field touches. */
public record OpenCases(Kind kind, int count) {
    /** What is open. */
    public enum Kind {
        /** Official transfers on their way, by the day they began. */
        TRANSFERS,
        /** Introduction papers on their way, by the day they were signed. */
        PAPERS,
        /** People on probation, by the day of the ceremony or of its end. */
        PROBATIONS,
        /** Requests to correct the list book, by the day they were asked. */
        REQUESTS,
        /** Alerts that stand, whatever they are about. */
        ALERTS
    }
}
