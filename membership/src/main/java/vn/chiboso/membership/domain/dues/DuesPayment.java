package vn.chiboso.membership.domain.dues;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Money that a member handed over, as somebody noted it.
 *
 * @param by        who noted it
 * @param takenBack noted by mistake; kept, and not counted
 */
public record DuesPayment(
        DuesPaymentId id, long amount, LocalDate paidOn, PaymentWay way, String by, boolean takenBack) {
    /** Refuses nothing at all, a day that has not come, and one before the month before the dues. */
    public static DuesPayment of(
            DuesPaymentId id,
            long amount,
            LocalDate paidOn,
            PaymentWay way,
            String by,
            YearMonth month,
            LocalDate today) {
        var earliest = month.minusMonths(1).atDay(1);
        if (paidOn.isBefore(earliest)) {
            throw DuesRefusal.early(earliest);
        }
        if (amount <= 0) {
            throw DuesRefusal.nothing();
        }
        if (paidOn.isAfter(today)) {
            throw DuesRefusal.future();
        }
        return new DuesPayment(id, amount, paidOn, way, by, false);
    }
}
