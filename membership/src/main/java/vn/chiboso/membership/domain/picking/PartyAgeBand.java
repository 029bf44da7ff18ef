package vn.chiboso.membership.domain.picking;

import java.time.LocalDate;

/** Full years since the decision of admission; times out of the Party, which few have, are not taken off. */
public enum PartyAgeBand {
    UNDER_10(0, 10),
    FROM_10(10, 30),
    FROM_30(30, 40),
    FROM_40(40, 50),
    FROM_50(50, 60),
    FROM_60(60, 200);

    private final int least;
    private final int below;

    PartyAgeBand(int least, int below) {
        this.least = least;
        this.below = below;
    }

    /** The day after which somebody was admitted who has not left the band upwards. */
    public LocalDate admittedAfter(LocalDate today) {
        return today.minusYears(below);
    }

    /** The last day on which somebody was admitted who has come into the band, included. */
    public LocalDate admittedUntil(LocalDate today) {
        return today.minusYears(least);
    }
}
