package vn.chiboso.membership.domain.bridge;

import java.time.LocalDate;

/** How days are written in a file. */
public enum DateShape {
    /** 09/04/2003. */
    DAY_FIRST("%1$02d/%2$02d/%3$04d"),
    /** 2003-04-09. */
    YEAR_FIRST("%3$04d-%2$02d-%1$02d"),
    /** 09042003. */
    DIGITS("%1$02d%2$02d%3$04d");

    private final String shape;

    DateShape(String shape) {
        this.shape = shape;
    }

    public String of(LocalDate day) {
        return shape.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
