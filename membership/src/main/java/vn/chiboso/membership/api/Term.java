package vn.chiboso.membership.api;

import java.time.LocalDate;

/** Nhiệm kỳ: a committee's term of office, both days included. Named "2025-2030" on pages. */
public record Term(UnitId unit, LocalDate from, LocalDate to) {
    public Term {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("term of %s ends %s before it starts %s".formatted(unit, to, from));
        }
    }

    /** "2025-2030". */
    public String name() {
        return from.getYear() + "-" + to.getYear();
    }
}
