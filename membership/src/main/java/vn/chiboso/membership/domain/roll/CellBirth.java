package vn.chiboso.membership.domain.roll;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.BirthDay;

/** A birth day as people write it in a cell, for files that are no list book. */
public final class CellBirth {
    private CellBirth() {}

    /** Null when it cannot be read. */
    public static @Nullable BirthDay of(Cell cell) {
        try {
            return DateReading.birth(cell);
        } catch (CellFault e) {
            return null;
        }
    }
}
