package vn.chiboso.evaluation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Instants as days of the field: Asia/Ho_Chi_Minh. */
public final class Days {
    /** The zone every day of this module is meant in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    /** The day the instant falls on. */
    public static LocalDate of(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The wall clock at the instant. */
    public static LocalDateTime clockAt(Instant at) {
        return at.atZone(ZONE).toLocalDateTime();
    }
}
