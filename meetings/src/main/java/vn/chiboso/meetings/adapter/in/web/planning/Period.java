package vn.chiboso.meetings.adapter.in.web.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a list is about; where nothing is asked, about a quarter back and ahead. */
record Period(LocalDate from, LocalDate to) {
    private static final int DAYS = 92;

    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return new Period(from == null ? today.minusDays(DAYS) : from, to == null ? today.plusDays(DAYS) : to);
    }
}
