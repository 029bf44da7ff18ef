package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import vn.chiboso.membership.api.FieldNumbers.Numbered;
import vn.chiboso.membership.api.FieldNumbers.Row;

/** How numbers that other modules keep are added to: as those of {@link AlertRuleBook}. */
public final class FieldRows {
    private FieldRows() {}

    /** Whether it would change what days gone by were held against. */
    public static boolean isLate(Row row, LocalDate today) {
        return row.from().isBefore(today);
    }

    /**
     * The row with its end, as long as the next known one allows.
     *
     * @param confirmed that it begins on a day gone by was said a second time
     */
    public static Row adding(Numbered number, Row row, LocalDate today, boolean confirmed) {
        if (row.amount() < number.least() || row.amount() > number.most()) {
            throw AlertRefusal.amount(number.least(), number.most());
        }
        var basis = AlertRuleBook.basis(row.basis());
        var earliest = number.ofLaw() ? today.minusMonths(AlertRuleBook.MONTHS_BACK) : today;
        if (row.from().isBefore(earliest)) {
            throw AlertRefusal.past(earliest);
        }
        if (isLate(row, today) && !confirmed) {
            throw AlertRefusal.unconfirmed();
        }
        var next = number.rows().stream()
                .map(Row::from)
                .filter(from -> from.isAfter(row.from()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Row(row.amount(), row.from(), next, basis, row.toVerify());
    }
}
