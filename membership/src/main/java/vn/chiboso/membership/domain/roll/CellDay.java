package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it in a cell, for files that are no list book.
 *
 * @param fault why it cannot be read, a code below {@code membership.finding.}; null when it can
 */
public record CellDay(@Nullable LocalDate day, @Nullable String fault) {
    public static CellDay of(Cell cell) {
        try {
            return new CellDay(DateReading.day(cell), null);
        } catch (CellFault e) {
            return new CellDay(null, e.code());
        }
    }
}
