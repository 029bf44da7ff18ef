package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Tuổi đảng in full years, counted from the date of the admission decision (Điều lệ Đảng, Điều 5.4). */
public final class PartyAge {
    private PartyAge() {}

    public static int years(LocalDate decision, LocalDate day) {
        return Math.toIntExact(Math.max(0, ChronoUnit.YEARS.between(decision, day)));
    }
}
