package vn.chiboso.membership.domain.unitbook;

import java.time.LocalDate;

/** Official codes that units have or had. */
public interface OfficialCodes {
    /** Whether a unit anywhere has it on the day or has had it since. */
    boolean isTaken(String code, LocalDate from);
}
