package vn.chiboso.membership.domain.dues;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one member sees of a month: their own line and where it was collected. */
public record OwnDues(YearMonth month, String unitName, boolean closed, DuesLine line) {
    /** The last month on a sheet before the first one with something open; null when no sheet says so. */
    public static @Nullable YearMonth paidThrough(List<OwnDues> months) {
        var owing = months.stream()
                .filter(each -> each.line.state().isOwing())
                .map(OwnDues::month)
                .min(Comparator.naturalOrder());
        return months.stream()
                .map(OwnDues::month)
                .filter(month -> owing.map(month::isBefore).orElse(true))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
