package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesPaymentId;
import vn.chiboso.membership.domain.dues.PaymentWay;

/** Notes that a member handed something over. The product moves no money. */
public interface RecordDuesPayment {
    void pay(Actor actor, Command command);

    /**
     * What was handed over.
     *
     * @param payment chosen by the caller, so that sending twice notes once
     * @param amount  as typed
     * @param paidOn  null for today
     * @param version of the line as seen
     */
    record Command(
            UnitId unit,
            YearMonth month,
            MemberId member,
            DuesPaymentId payment,
            String amount,
            @Nullable LocalDate paidOn,
            PaymentWay way,
            long version) {}
}
